package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Effect.Rank;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.StandingRecord.Standing;

/// Reads what stands, one after the other: an act becomes a dated effect (rule 1), and what an
/// entry says that cannot be quite right is reported (rule 11).
final class Reading {

  private final Findings findings = new Findings();
  private final Findings disagreements = new Findings();
  private final List<String> pending = new ArrayList<>();

  /// What is found in the entries.
  Findings findings() {
    return findings;
  }

  /// What is found between entries and their second sources.
  Findings disagreements() {
    return disagreements;
  }

  /// The entries that have no date yet.
  List<String> pending() {
    return pending;
  }

  /// The effect that it has on a day of its own; absent where it has none.
  @Nullable Effect read(Standing standing) {
    switch (standing.event()) {
      case Act act -> {
        return read(standing, act);
      }
      case InstrumentRelated related -> {
        if (related.to().names(related.instrument())) {
          report(
              Kind.SELF_REFERENCE, "It %s itself.".formatted(related.relation().code()), standing);
        }
      }
      case NoteUnread(_, var note, var reason, _) ->
          report(Kind.UNREADABLE, "%s: %s".formatted(reason, note), standing);
      case InstrumentEvent _, ClericalEvent _, CoverageEvent _ -> {}
    }
    return null;
  }

  /// Compares a second source with the entries that it is about.
  void compare(EntryCorroborated corroboration, StandingRecord record) {
    var stated = corroboration.statedOn();
    if (stated == null) {
      return;
    }
    for (var each : record.entries()) {
      if (each.isNamed(corroboration.entry()) && each.event() instanceof Act act) {
        compare(act, each.id(), stated);
      }
    }
  }

  private void compare(Act act, String entry, LegalDate stated) {
    var recorded = recordedOn(act);
    if (recorded != null && !stated.agreesWith(recorded)) {
      disagreements.report(
          Kind.DATE_DISAGREEMENT,
          "A second source gives %s, the record has %s.".formatted(stated, recorded),
          act,
          List.of(entry));
    }
  }

  private void report(Kind kind, String message, Standing standing) {
    findings.add(new Finding(kind, message, List.of(standing.id())));
  }

  private @Nullable Effect read(Standing standing, Act act) {
    var entry = List.of(standing.id());
    reportDates(act, entry);
    var day = Effect.dayOf(act);
    if (Effect.actsUponItself(act)) {
      findings.report(
          Kind.SELF_REFERENCE, "It names itself as the actor, and so has no effect.", act, entry);
    } else if (day.isPresent()) {
      return new Effect(standing, act, day.get(), Rank.of(act));
    } else if (!(act instanceof Act.PlanStep)) {
      pending.add(standing.id());
      findings.report(
          Kind.UNDATED, "Its day is not recorded, and so it has no effect yet.", act, entry);
    }
    return null;
  }

  private void reportDates(Act act, List<String> entry) {
    if (isImprecise(act)) {
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
    var recorded = recordedOn(act);
    if (stated != null && recorded != null && !stated.agreesWith(recorded)) {
      findings.report(
          Kind.DATE_DISAGREEMENT,
          "The source gives %s, the actor's own record %s.".formatted(stated, recorded),
          act,
          entry);
    }
  }

  private static @Nullable LegalDate recordedOn(Act act) {
    var signed = act.signedOn();
    return signed == null ? act.effectiveOn() : signed;
  }

  private static boolean isImprecise(Act act) {
    return isImprecise(act.signedOn()) || isImprecise(act.effectiveOn()) || setsImprecise(act);
  }

  /// Whether a date beside its own that it sets is imprecise.
  private static boolean setsImprecise(Act act) {
    return switch (act) {
      case Act.Issued issued ->
          isImprecise(issued.expiresOn()) || isImprecise(issued.appliesFrom());
      case Act.Commenced commenced -> isImprecise(commenced.appliesFrom());
      case Act.Delayed delayed -> isImprecise(delayed.delayedTo());
      case Act.Continued continued -> isImprecise(continued.continuedTo());
      case Act.Amended _,
          Act.Suspended _,
          Act.Reinstated _,
          Act.Expired _,
          Act.Ended _,
          Act.EndedInPart _,
          Act.Withdrawn _,
          Act.PlanStep _ ->
          false;
    };
  }

  private static boolean isImprecise(@Nullable LegalDate date) {
    return date != null && date.isImprecise();
  }
}
