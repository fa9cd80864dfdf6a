package policytimeline.core.phase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Probe.Held;
import policytimeline.core.phase.StandingRecord.Standing;
import policytimeline.core.phase.Why.Alternative;
import policytimeline.core.phase.Why.Cause;
import policytimeline.core.phase.Why.Step;
import policytimeline.core.phase.Why.Step.Dated;
import policytimeline.core.phase.Why.Step.Recorded;
import policytimeline.core.phase.Why.Step.Retracted;
import policytimeline.core.phase.Why.Step.Signed;

/// What one more entry would have to say for another answer on the day. Each supposition is folded
/// with the record, and told only where it changes status or application.
final class Alternatives {

  private final Probe probe;
  private final List<Cause> because;
  private final StandingRecord record;

  Alternatives(Probe probe, List<Cause> because) {
    this.probe = probe;
    this.because = because;
    this.record = probe.timeline().record();
  }

  List<Alternative> all() {
    if (!LegalDate.reaches(probe.on())) {
      return because.stream().flatMap(this::retraction).toList();
    }
    if (!probe.timeline().isIssued()) {
      return families().flatMap(this::issue).toList();
    }
    return probe.timeline().phaseOn(probe.on()).isEmpty()
        ? new Chain(probe).issue().stream().flatMap(this::signed).toList()
        : afterIssue();
  }

  private List<Alternative> afterIssue() {
    var dates = pending().flatMap(this::dated).toList();
    // of what waits for its date no second act is needed
    var further = further().filter(each -> dates.stream().noneMatch(date -> isSameAct(date, each)));
    return Stream.of(because.stream().flatMap(this::retraction), dates.stream(), further)
        .flatMap(all -> all)
        .toList();
  }

  private Stream<Alternative> retraction(Cause cause) {
    return told(new Retracted(cause), probe.retracting(cause.entry(), cause.act()));
  }

  private Stream<Cause> pending() {
    var pending = probe.timeline().pending();
    return record.entries().stream()
        .filter(standing -> pending.contains(standing.id()))
        .map(standing -> Cause.of(standing, (Act) standing.event(), record));
  }

  private Stream<Alternative> dated(Cause cause) {
    var dated = Supposed.effective(cause.act(), LegalDate.of(probe.on()));
    return told(new Dated(cause), probe.correcting(cause.entry(), dated));
  }

  private Stream<Alternative> signed(Cause cause) {
    var signed = Supposed.signed(cause.act(), LegalDate.of(probe.on()));
    return told(new Signed(cause), probe.correcting(cause.entry(), signed));
  }

  private Stream<Alternative> issue(Family family) {
    return instrument().stream()
        .flatMap(id -> Supposed.issue(family, id, LegalDate.of(probe.on())))
        .flatMap(this::recorded);
  }

  private Stream<Alternative> further() {
    return record.issue().stream().flatMap(issue -> acts(issue).stream()).flatMap(this::recorded);
  }

  private List<Act> acts(Act.Issued issue) {
    return Supposed.acts(Description.family(issue), issue.instrument(), LegalDate.of(probe.on()));
  }

  /// What has ended is not ended otherwise by one act more.
  private Stream<Alternative> recorded(Act act) {
    return probe.recording(act).stream()
        .filter(held -> !(held.status().isEnd() && probe.held().status().isEnd()))
        .flatMap(held -> told(new Recorded(act), held));
  }

  private Stream<Alternative> told(Step step, Held held) {
    return held.isSameAnswer(probe.held())
        ? Stream.empty()
        : Stream.of(new Alternative(step, held.status(), held.applies()));
  }

  private static boolean isSameAct(Alternative one, Alternative other) {
    return act(one.step()).getClass().equals(act(other.step()).getClass())
        && one.status() == other.status()
        && one.applies() == other.applies();
  }

  private static Act act(Step step) {
    return switch (step) {
      case Retracted(var cause) -> cause.act();
      case Dated(var cause) -> cause.act();
      case Signed(var cause) -> cause.act();
      case Recorded(var act) -> act;
    };
  }

  /// Those that acts without an issue tell; all of them where nothing tells.
  private Stream<Family> families() {
    var told = record.events(Act.class).map(Supposed::family).distinct().sorted().toList();
    return told.isEmpty() ? Stream.of(Family.values()) : told.stream();
  }

  private Optional<InstrumentId> instrument() {
    return record.entries().stream()
        .map(Standing::event)
        .map(PolicyEvent::instrument)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }
}
