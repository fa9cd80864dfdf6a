package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Period;

/// Builds phases day by day: a new one begins when what decides has changed.
final class PhaseRun {

  /// What must not change within a phase.
  record State(Status status, Applies applies, Set<Object> deciding, boolean partsUnknown) {

    State(Status status, Applies applies, Set<Object> deciding) {
      this(status, applies, deciding, false);
    }

    private Phase phase(Period period, List<String> because) {
      return new Phase(period, status, applies, because, partsUnknown);
    }
  }

  private final List<Phase> phases = new ArrayList<>();
  private @Nullable LocalDate from;
  private @Nullable State state;
  private List<String> because = List.of();

  PhaseRun() {}

  PhaseRun(PhaseRun other) {
    phases.addAll(other.phases);
    from = other.from;
    state = other.state;
    because = other.because;
  }

  /// Says what holds from this day on; days come in order.
  void continueWith(LocalDate day, State next, List<String> causes) {
    if (next.equals(state) || continues(next, causes)) {
      state = next;
      return;
    }
    close(day);
    from = day;
    state = next;
    because = causes;
  }

  List<Phase> phases() {
    var all = new ArrayList<>(phases);
    if (from != null && state != null) {
      all.add(state.phase(new Period(from, null), because));
    }
    return List.copyOf(all);
  }

  /// The same status, application and entries, or no entry that shows: to a reader it is the same
  /// phase, whatever changes within it.
  private boolean continues(State next, List<String> causes) {
    return state != null
        && state.status() == next.status()
        && state.applies() == next.applies()
        && state.partsUnknown() == next.partsUnknown()
        && (causes.isEmpty() || because.equals(causes));
  }

  private void close(LocalDate day) {
    if (from != null && state != null) {
      phases.add(state.phase(new Period(from, day), because));
    }
  }
}
