package policytimeline.core.text;

import java.util.List;
import policytimeline.core.phase.Finding;

/// What the effects of a record came to, up to a day.
record Drafted(List<Line> lines, List<Line> removed, List<Finding> findings) {

  static final Drafted NOTHING = new Drafted(List.of(), List.of(), List.of());

  Drafted {
    findings = List.copyOf(findings);
  }
}
