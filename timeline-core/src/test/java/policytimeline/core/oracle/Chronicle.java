package policytimeline.core.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Phase;

/// The evenings of the whole or of one piece, equal ones together.
final class Chronicle {

  private final Said issue;
  private final List<LocalDate> begun = new ArrayList<>();
  private final List<Evening> evenings = new ArrayList<>();

  Chronicle(Said issue) {
    this.issue = issue;
  }

  void write(LocalDate day, Evening evening) {
    var now = because(evening);
    if (evenings.isEmpty() || !evenings.getLast().equals(now)) {
      begun.add(day);
      evenings.add(now);
    }
  }

  /// What nothing of today decides was decided before, and at first by the issue.
  private Evening because(Evening evening) {
    if (!evenings.isEmpty()) {
      return evening.causes().isEmpty() ? evening.by(evenings.getLast().causes()) : evening;
    }
    if (evening.status().isEnd()) {
      return evening;
    }
    var causes = new HashSet<>(evening.causes());
    causes.add(issue.id());
    return evening.by(causes);
  }

  List<Phase> phases() {
    var phases = new ArrayList<Phase>();
    for (var i = 0; i < begun.size(); i++) {
      var evening = evenings.get(i);
      phases.add(
          new Phase(
              new Period(begun.get(i), i + 1 < begun.size() ? begun.get(i + 1) : null),
              evening.status(),
              evening.applies(),
              List.copyOf(evening.causes()),
              evening.partsUnknown()));
    }
    return phases;
  }
}
