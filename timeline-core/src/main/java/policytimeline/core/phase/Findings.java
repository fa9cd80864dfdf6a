package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.phase.Finding.Kind;

/// Collects what is found while the record of one instrument is folded.
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  void add(Finding finding) {
    all.add(finding);
  }

  void report(Kind kind, String message, Effect effect) {
    report(kind, message, effect, Stream.empty());
  }

  void report(Kind kind, String message, Effect effect, Effect other) {
    report(kind, message, effect, Stream.of(other.entry()));
  }

  void report(Kind kind, String message, Effect effect, Stream<String> others) {
    report(kind, message, effect.act(), Stream.concat(Stream.of(effect.entry()), others).toList());
  }

  void report(Kind kind, String message, Act act, List<String> entries) {
    all.add(new Finding(kind, named(act) + ": " + message, entries));
  }

  /// All of them, with the sources that their entries have in the record.
  List<Finding> inOrder(StandingRecord record) {
    return all.stream().map(each -> each.in(record)).sorted(Finding.ORDER).toList();
  }

  static String named(Act act) {
    var by = act.by();
    return "%s of %s%s"
        .formatted(
            act.getClass().getSimpleName(),
            act.effectiveOn() == null ? "no date" : act.effectiveOn(),
            by == null ? "" : " by " + by.citation());
  }
}
