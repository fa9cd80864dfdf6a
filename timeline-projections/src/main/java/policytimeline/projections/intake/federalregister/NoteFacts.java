package policytimeline.projections.intake.federalregister;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderContinued;
import policytimeline.core.event.OrderEvent.OrderExpired;
import policytimeline.core.event.OrderEvent.OrderReinstated;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.federalregister.Note.Relation;
import policytimeline.projections.intake.federalregister.Note.Target;

/// Turns what the notes of an order say into facts, each on the stream of what it changes: "X
/// revokes T" in the row of X and "revoked by X" in the row of T become the same fact.
record NoteFacts(long line, Document.Order order) {

  /// When an act was done, when it takes effect, and what the notes of the other side say.
  private record Dates(
      @Nullable LegalDate signedOn, @Nullable LegalDate effectiveOn, @Nullable LegalDate statedOn) {

    static Dates of(@Nullable LegalDate signedOn, Target target, @Nullable LegalDate statedOn) {
      var own = target.effectiveOn();
      return new Dates(signedOn, own == null ? signedOn : own, statedOn);
    }
  }

  Statement of(Note note) {
    return switch (note) {
      case Note.Unread(var reason, var text) -> unreadable(reason, text);
      case Note.Expired(var day) -> expired(day);
      case Note.Hearsay(var verb, var of, var by) -> undergone(verb, of, by);
      case Relation(var meaning, var target) ->
          switch (meaning.direction()) {
            case DOES -> done(meaning.verb(), target);
            case UNDERGOES -> undergone(meaning.verb(), order.reference(), target);
          };
    };
  }

  private Statement unreadable(String reason, String text) {
    return new Statement.Unreadable(line, reason, text, order.instrument(), order.source());
  }

  private Statement done(Verb verb, Target target) {
    var changed = target.order();
    var event =
        changed == null || verb.onlyRelates()
            ? related(order.instrument(), verb, target.instrument(), target)
            : act(
                verb, changed, order.reference(), target, Dates.of(order.signedOn(), target, null));
    return new Statement.Complete(line, event);
  }

  private Statement expired(LegalDate day) {
    return new Statement.Complete(
        line, new OrderExpired(order.instrument(), null, day, null, null, null, order.source()));
  }

  private Statement undergone(Verb verb, Reference changed, Target target) {
    var actor = target.order();
    if (verb.onlyRelates()) {
      return actor == null
          ? unreadable(
              "who does that has no timeline to record it on",
              target.instrument().citation().text())
          : new Statement.Complete(line, related(actor, verb, order.reference(), target));
    }
    var stated = target.stated();
    if (actor == null) {
      return new Statement.Complete(line, undergone(verb, changed, target, stated));
    }
    var event = undergone(verb, changed, target, stated);
    return event instanceof Act act
        ? new Statement.DatedByActor(line, actor, act)
        : new Statement.Complete(line, event);
  }

  private PolicyEvent undergone(
      Verb verb, Reference changed, Target target, @Nullable LegalDate signedOn) {
    return act(
        verb,
        requireNonNull(changed.instrument()),
        target.instrument(),
        target,
        Dates.of(signedOn, target, target.stated()));
  }

  private InstrumentRelated related(
      InstrumentId instrument, Verb verb, Reference to, Target target) {
    return new InstrumentRelated(
        instrument,
        verb.relation(),
        to,
        target.provisions(),
        target.effectiveOn(),
        null,
        null,
        order.source());
  }

  private PolicyEvent act(
      Verb verb, InstrumentId changed, Reference by, Target target, Dates dates) {
    var signed = dates.signedOn();
    var effective = dates.effectiveOn();
    var stated = dates.statedOn();
    var parts = target.provisions();
    var source = order.source();
    return switch (verb) {
      case REVOKE ->
          target.inPart()
              ? new OrderRevokedInPart(changed, parts, signed, effective, by, stated, null, source)
              : new OrderRevoked(changed, signed, effective, by, stated, null, source);
      case SUPERSEDE ->
          target.inPart()
              ? new OrderSupersededInPart(
                  changed, parts, signed, effective, by, stated, null, source)
              : new OrderSuperseded(changed, signed, effective, by, stated, null, source);
      case AMEND ->
          new OrderAmended(
              changed,
              Provisions.NONE_NAMED,
              AmendmentKind.AMENDMENT,
              List.of(),
              signed,
              effective,
              by,
              stated,
              null,
              source);
      case CONTINUE ->
          new OrderContinued(changed, null, signed, effective, by, stated, null, source);
      case REINSTATE ->
          new OrderReinstated(changed, parts, null, signed, effective, by, stated, null, source);
      case SUSPEND ->
          new OrderSuspended(changed, parts, null, signed, effective, by, stated, null, source);
      case SUPPLEMENT, RATIFY, LOSE_AUTHORITY, SEE -> related(changed, verb, by, target);
    };
  }
}
