package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Coded;

/// What is different about one instrument between two questions.
///
/// @param from its phase before; absent where it was not issued yet, or not recorded
/// @param to its phase after
/// @param on the day on which it took effect
/// @param entries that brought it about, in order
public record Change(
    Held from, Held to, LocalDate on, Cause cause, Through through, List<String> entries) {

  public Change {
    entries = List.copyOf(entries);
  }

  /// What held.
  ///
  /// @param phase absent before the issue, and where none is recorded
  public record Held(Status status, Applies applies, @Nullable Phase phase) {

    static Held on(LocalDate day, Timeline timeline) {
      var phase = timeline.phaseOn(day).orElse(null);
      return new Held(
          timeline.statusOn(day), phase == null ? Applies.NONE : phase.applies(), phase);
    }
  }

  /// Whether time went on, or our record did.
  public enum Through implements Coded {
    /// The same record, a later date.
    DATE_REACHED("date_reached"),
    /// The same date, a record that learned more.
    LATE_FACT("late_fact"),
    /// The same date, a record that was put right.
    CORRECTION("correction");

    private final String code;

    Through(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
