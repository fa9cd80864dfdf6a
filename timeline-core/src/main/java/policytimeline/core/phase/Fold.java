package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Effect.Rank;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.StandingRecord.Standing;

/// Turns a standing record into dated effects (rule 1), reports what each of them says that cannot
/// be quite right (rule 11), and lets them take their course.
final class Fold {

  private final StandingRecord record;
  private final Findings findings = new Findings();
  private final List<Effect> effects = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();

  Fold(StandingRecord record) {
    this.record = record;
  }

  Timeline timeline() {
    record.findings().forEach(findings::add);
    record.entries().forEach(this::read);
    reportCorroborations();
    effects.sort(Effect.ORDER);
    var issue = effects.stream().filter(effect -> effect.rank() == Rank.ISSUE).findFirst();
    return issue.map(this::take).orElseGet(this::unissued);
  }

  private Timeline take(Effect issue) {
    effects.remove(issue);
    var course = new Course(issue, List.copyOf(effects), findings);
    course.run();
    reportUndated(issue, course);
    return new Timeline(
        course.phases(),
        course.provisions(),
        course.rest(),
        List.copyOf(pending),
        findings.inOrder(record),
        record);
  }

  private Timeline unissued() {
    if (!effects.isEmpty() || !pending.isEmpty()) {
      findings.add(
          new Finding(
              Kind.UNRESOLVED_REFERENCE,
              "Acts upon it are recorded, but not its issue.",
              Stream.concat(effects.stream().map(Effect::entry), pending.stream()).toList()));
    }
    return new Timeline(
        List.of(), Map.of(), List.of(), List.copyOf(pending), findings.inOrder(record), record);
  }

  private void read(Standing standing) {
    switch (standing.event()) {
      case Act act -> read(standing, act);
      case InstrumentRelated related when related.to().names(related.instrument()) ->
          findings.add(
              new Finding(
                  Kind.SELF_REFERENCE,
                  "It %s itself.".formatted(related.relation().code()),
                  List.of(standing.id())));
      case NoteUnread(_, var note, var reason, _) ->
          findings.add(
              new Finding(
                  Kind.UNREADABLE, "%s: %s".formatted(reason, note), List.of(standing.id())));
      case InstrumentEvent _, ClericalEvent _, CoverageEvent _ -> {}
    }
  }

  private void read(Standing standing, Act act) {
    var rank = Rank.of(act);
    var day = Effect.dayOf(act);
    reportDates(standing, act);
    if (Effect.actsUponItself(act)) {
      findings.report(
          Kind.SELF_REFERENCE,
          "It names itself as the actor, and so has no effect.",
          act,
          List.of(standing.id()));
    } else if (day.isPresent()) {
      effects.add(new Effect(standing, act, day.get(), rank));
    } else if (!(act instanceof Act.PlanStep)) {
      pending.add(standing.id());
      findings.report(
          Kind.UNDATED,
          "Its day is not recorded, and so it has no effect yet.",
          act,
          List.of(standing.id()));
    }
  }

  private void reportDates(Standing standing, Act act) {
    var entry = List.of(standing.id());
    if (dates(act).anyMatch(LegalDate::isImprecise)) {
      findings.report(
          Kind.IMPRECISE_DATE,
          "Only a month or a year is known; its first day is taken.",
          act,
          entry);
    }
    var signed = act.signedOn();
    var effective = act.effectiveOn();
    if (signed != null && effective != null && effective.firstDay().isBefore(signed.firstDay())) {
      findings.report(Kind.RETROACTIVE, "It was signed only on %s.".formatted(signed), act, entry);
    }
    var stated = act.statedOn();
    var recorded = signed == null ? effective : signed;
    if (stated != null && recorded != null && !stated.agreesWith(recorded)) {
      findings.report(
          Kind.DATE_DISAGREEMENT,
          "The source gives %s, the actor's own record %s.".formatted(stated, recorded),
          act,
          entry);
    }
  }

  private void reportCorroborations() {
    for (var corroboration : record.corroborations()) {
      var stated = corroboration.statedOn();
      record.entries().stream()
          .filter(each -> each.isNamed(corroboration.entry()))
          .filter(each -> each.event() instanceof Act)
          .forEach(each -> reportDisagreement((Act) each.event(), each.id(), stated));
    }
  }

  private void reportDisagreement(Act act, String entry, @Nullable LegalDate stated) {
    var recorded = act.signedOn() == null ? act.effectiveOn() : act.signedOn();
    if (stated != null && recorded != null && !stated.agreesWith(recorded)) {
      findings.report(
          Kind.DATE_DISAGREEMENT,
          "A second source gives %s, the record has %s.".formatted(stated, recorded),
          act,
          List.of(entry));
    }
  }

  private void reportUndated(Effect issue, Course course) {
    var started = course.phases().stream().anyMatch(p -> p.status() != Status.NOT_YET_IN_FORCE);
    if (((Act.Issued) issue.act()).effectiveOn() == null && !started) {
      pending.add(issue.entry());
      findings.report(Kind.UNDATED, "It comes into force on a day to be fixed.", issue);
    }
  }

  private static Stream<LegalDate> dates(Act act) {
    var own =
        Stream.concat(Stream.ofNullable(act.signedOn()), Stream.ofNullable(act.effectiveOn()));
    return Stream.concat(own, further(act));
  }

  /// The dates beside its own that an act sets.
  private static Stream<LegalDate> further(Act act) {
    return switch (act) {
      case Act.Issued issued ->
          Stream.concat(
              Stream.ofNullable(issued.expiresOn()), Stream.ofNullable(issued.appliesFrom()));
      case Act.Commenced commenced -> Stream.ofNullable(commenced.appliesFrom());
      case Act.Delayed delayed -> Stream.ofNullable(delayed.delayedTo());
      case Act.Continued continued -> Stream.ofNullable(continued.continuedTo());
      case Act.Amended _,
          Act.Suspended _,
          Act.Reinstated _,
          Act.Expired _,
          Act.Ended _,
          Act.EndedInPart _,
          Act.Withdrawn _,
          Act.PlanStep _ ->
          Stream.empty();
    };
  }
}
