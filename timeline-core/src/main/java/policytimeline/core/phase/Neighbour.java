package policytimeline.core.phase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord.Standing;

/// What an instrument shows to those that refer to it.
///
/// @param issue absent where it is not recorded
public record Neighbour(@Nullable Issue issue, List<Phase> phases) {

  /// Nothing is recorded of it.
  public static final Neighbour UNRECORDED = new Neighbour(null, List.of());

  /// How it came to be.
  ///
  /// @param source the document that issued it
  public record Issue(String entry, Family family, LegalDate signedOn, Source source) {}

  public Neighbour {
    phases = List.copyOf(phases);
  }

  public static Neighbour of(Timeline timeline) {
    var issue = timeline.record().standingIssue().map(Neighbour::issue);
    return new Neighbour(issue.orElse(null), timeline.phases());
  }

  private static Issue issue(Standing standing) {
    var act = (Act.Issued) standing.event();
    return new Issue(standing.id(), Description.family(act), act.signedOn(), act.source());
  }
}
