package policytimeline.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;

/// What may be done to an instrument of any family, given its record: it is issued once, it ends
/// once, and each family has its own verbs.
public final class ActRules {

  private final Family family;
  private final InstrumentId instrument;
  private final Candidate candidate;

  /// The rules for the verbs of one family, upon one instrument.
  public ActRules(Family family, InstrumentId instrument, List<Entry> entries) {
    this.family = family;
    this.instrument = instrument;
    this.candidate = new Candidate(instrument, entries);
  }

  /// The record as it is.
  public Timeline timeline() {
    return candidate.timeline();
  }

  public Decision issue(Act.Issued act) {
    return timeline().isIssued()
        ? new Refused.AlreadyIssued(instrument, timeline().phases().getFirst().because().getFirst())
        : candidate.record(act);
  }

  /// An instrument ends once: an end recorded for any day refuses another, unless it is only the
  /// day on which the instrument would have expired anyway.
  public Decision end(Act act) {
    return refusal().or(() -> endedAtAll(act)).orElseGet(() -> candidate.record(act));
  }

  /// What has ended by a day cannot be changed on that day.
  public Decision change(Act act) {
    return refusal()
        .or(() -> ended(act.effectiveOn(), _ -> true))
        .orElseGet(() -> candidate.record(act));
  }

  /// What expired may go on; what ended by another act may not, it can only be reinstated.
  public Decision prolong(Act.Continued act) {
    return refusal()
        .or(() -> ended(act.effectiveOn(), phase -> phase.status() != Status.EXPIRED))
        .orElseGet(() -> candidate.record(act));
  }

  /// What is undone must be there; whether it can be undone, the fold tells.
  public Decision reinstate(Act.Reinstated act) {
    return refusal().or(() -> unknown(act.undoes())).orElseGet(() -> candidate.record(act));
  }

  private Optional<Decision> refusal() {
    var issued = timeline().record().issue().map(Description::family);
    if (issued.isEmpty()) {
      return Optional.of(new Refused.NotIssued(instrument));
    }
    return issued
        .filter(other -> other != family)
        .map(other -> new Refused.OtherFamily(instrument, other));
  }

  private Optional<Decision> endedAtAll(Act act) {
    var last = timeline().phases().getLast();
    return last.status().isEnd() && !isExpiryAfter(last, act.effectiveOn())
        ? Optional.of(ended(last))
        : Optional.empty();
  }

  /// Whether it has ended by a day, in a way that matters.
  private Optional<Decision> ended(@Nullable LegalDate date, Predicate<Phase> matters) {
    return Optional.ofNullable(date)
        .flatMap(given -> timeline().phaseOn(given.firstDay()))
        .filter(phase -> phase.status().isEnd())
        .filter(matters)
        .map(this::ended);
  }

  private Decision ended(Phase phase) {
    return new Refused.AlreadyEnded(instrument, phase.because().getFirst(), phase.from());
  }

  /// Whether it ends, later than the day, only because its issue or a continuation says so; what
  /// had not commenced by then counts as withdrawn.
  private boolean isExpiryAfter(Phase phase, @Nullable LegalDate date) {
    return date != null
        && date.firstDay().isBefore(phase.from())
        && timeline().record().entries().stream()
            .filter(entry -> phase.because().contains(entry.id()))
            .allMatch(
                entry ->
                    entry.event() instanceof Act.Issued || entry.event() instanceof Act.Continued);
  }

  private Optional<Decision> unknown(@Nullable String undone) {
    return Optional.ofNullable(undone)
        .filter(
            id ->
                timeline().record().entries().stream()
                    .noneMatch(each -> each.id().equals(id) || each.origin().equals(id)))
        .map(id -> new Refused.NoSuchEntry(instrument, id));
  }
}
