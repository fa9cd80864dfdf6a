package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.Source;
import policytimeline.core.phase.StandingRecord.Standing;

/// Why something holds of an instrument on a day, and what would have to be recorded to change
/// that. All of it is found by the fold: nothing else knows what an act does.
///
/// @param phase the one that holds; absent before the issue, and where none is recorded
/// @param because the acts that decide, the issue first and then in the order of their effects
/// @param wouldChange each with what it would give; before the issue, the issue alone
public record Why(
    LocalDate on,
    Status status,
    Applies applies,
    @Nullable Phase phase,
    List<Cause> because,
    List<Alternative> wouldChange) {

  /// An act that stands.
  ///
  /// @param entry the one that holds it now
  /// @param origin the one under which it was first recorded
  /// @param sources its own and those that bear it out
  public record Cause(String entry, String origin, Act act, List<Source> sources) {

    static Cause of(Standing standing, Act act, StandingRecord record) {
      return new Cause(standing.id(), standing.origin(), act, record.sourcesOf(standing));
    }

    /// Whether it was first recorded otherwise.
    public boolean isCorrection() {
      return !entry.equals(origin);
    }
  }

  /// One entry more, and what it would give.
  public record Alternative(Step step, Status status, Applies applies) {}

  /// What could be recorded next.
  public sealed interface Step {

    /// The retraction of an entry. Where that is a correction, what it replaced stands again.
    record Retracted(Cause cause) implements Step {}

    /// A correction that gives an act the day asked about for its date.
    record Dated(Cause cause) implements Step {}

    /// A correction that has it issued on the day already.
    record Signed(Cause cause) implements Step {}

    /// An act upon the whole instrument with effect on the day.
    record Recorded(Act act) implements Step {}
  }

  /// Answers from the entries of one instrument.
  public static Why of(List<Entry> entries, LocalDate on) {
    var probe = new Probe(entries, on);
    var held = probe.held();
    var because = new Chain(probe).causes();
    return new Why(
        on,
        held.status(),
        held.applies(),
        probe.timeline().phaseOn(on).orElse(null),
        because,
        new Alternatives(probe, because).all());
  }
}
