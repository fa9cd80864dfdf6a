package policytimeline.projections.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.Source;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// Why something holds of an instrument on a day, by its record alone: coverage is no part of it.
///
/// @param phase absent before the issue, and where none is recorded
/// @param because the acts that decide, from the issue on
/// @param wouldChange what could be recorded next, and what it would give
public record Explanation(
    Status status,
    Applies applies,
    @Nullable Phase phase,
    List<Decisive> because,
    List<Alternative> wouldChange) {

  /// An act that decides, or waits for its date.
  ///
  /// @param entry the one that holds it now
  /// @param corrected whether it was first recorded otherwise
  /// @param sources its own first, then those that bear it out
  public record Decisive(String entry, boolean corrected, Act act, List<Source> sources) {}

  /// What could be recorded next.
  public enum Step {
    /// The entry is retracted.
    RETRACTED,
    /// The act gets the day asked about for its date.
    DATED,
    /// The instrument is issued on the day already.
    SIGNED,
    /// An act upon the whole, with effect on the day.
    RECORDED
  }

  /// One entry more.
  ///
  /// @param about the entry that it would speak of; absent for a new act
  public record Alternative(
      Step step, @Nullable Decisive about, Act act, Status status, Applies applies) {}
}
