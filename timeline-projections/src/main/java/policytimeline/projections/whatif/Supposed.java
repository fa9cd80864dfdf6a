package policytimeline.projections.whatif;

import java.util.List;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.finding.RegimeQueries.Shown;

/// An instrument as it is recorded, and as it would be without one of its entries.
///
/// @param entry that is left out
/// @param type the name of its event
/// @param appeared what would be found besides
/// @param vanished what would not be found any more
public record Supposed(
    String slug,
    String entry,
    String type,
    Held is,
    Held would,
    List<Shown> appeared,
    List<Shown> vanished) {

  /// What holds on the day, and on every other.
  public record Held(Status status, Applies applies, List<Phase> phases) {}
}
