package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policytimeline.core.instrument.Provision;

/// The fold: the phases of one instrument and what was found on the way. It is total, any entries
/// in any order give an answer, and it reads no clock.
///
/// @param phases of the instrument as a whole, in order and without gaps; none if it was not issued
/// @param provisions the phases of each provision that some act names
/// @param rest the phases of what no act names
/// @param pending the entries that have no date yet, and so no effect
public record Timeline(
    List<Phase> phases,
    Map<Provision, List<Phase>> provisions,
    List<Phase> rest,
    List<String> pending,
    List<Finding> findings,
    StandingRecord record) {

  public static Timeline of(List<Entry> entries) {
    return new Fold(StandingRecord.of(entries)).timeline();
  }

  public boolean isIssued() {
    return !phases.isEmpty();
  }

  /// The phase that holds on a day; none before the issue.
  public Optional<Phase> phaseOn(LocalDate day) {
    return phaseOn(phases, day);
  }

  /// What held on a day: `not_yet_issued` before the issue, `unknown` where none is recorded.
  public Status statusOn(LocalDate day) {
    return phaseOn(day)
        .map(Phase::status)
        .orElse(isIssued() ? Status.NOT_YET_ISSUED : Status.UNKNOWN);
  }

  /// The phase that holds for a provision on a day: its own, that of the smallest provision around
  /// it, or that of the rest.
  public Optional<Phase> phaseOn(Provision provision, LocalDate day) {
    var own =
        provisions.keySet().stream()
            .filter(named -> named.covers(provision))
            .max((one, other) -> Integer.compare(one.number().length(), other.number().length()));
    return phaseOn(own.map(provisions::get).orElse(rest), day);
  }

  private static Optional<Phase> phaseOn(List<Phase> phases, LocalDate day) {
    return phases.stream().filter(phase -> phase.period().contains(day)).findFirst();
  }
}
