package policytimeline.core;

import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.RuleEvent.RuleContinued;
import policytimeline.core.event.RuleEvent.RuleDelayed;
import policytimeline.core.event.RuleEvent.RuleExpired;
import policytimeline.core.event.RuleEvent.RuleReinstated;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleSuperseded;
import policytimeline.core.event.RuleEvent.RuleSuspended;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.event.RuleEvent.RuleWithdrawn;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;

/// What happens to rules, as tests tell it.
public final class RuleFacts {

  private RuleFacts() {}

  public static Issuing<RuleAdopted> ruleAdopted(InstrumentId instrument) {
    return new Issuing<RuleAdopted>(
        instrument,
        Kind.REGULATION,
        i ->
            new RuleAdopted(
                i.instrument,
                i.citation,
                i.titles,
                i.kind,
                i.issuer,
                i.jurisdiction,
                i.signedOn(),
                i.effectiveOn,
                i.appliesFrom,
                i.expiresOn,
                i.text,
                i.orderInDay,
                i.source));
  }

  public static Acting<RuleCommenced> ruleCommenced(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleCommenced(
                a.instrument,
                a.provisions,
                a.signedOn,
                a.effectiveOn,
                a.appliesFrom,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleDelayed> ruleDelayed(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleDelayed(
                a.instrument,
                a.provisions,
                a.until,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleAmended> ruleAmended(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleAmended(
                a.instrument,
                a.provisions,
                a.amendment,
                a.changes,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleSuspended> ruleSuspended(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleSuspended(
                a.instrument,
                a.provisions,
                a.scope,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleReinstated> ruleReinstated(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleReinstated(
                a.instrument,
                a.provisions,
                a.undoes,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleSuperseded> ruleSuperseded(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleSuperseded(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<RuleContinued> ruleContinued(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleContinued(
                a.instrument,
                a.until,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleExpired> ruleExpired(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleExpired(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<RuleRepealed> ruleRepealed(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleRepealed(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<RuleRepealedInPart> ruleRepealedInPart(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleRepealedInPart(
                a.instrument,
                a.provisions,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleVacated> ruleVacated(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleVacated(
                a.instrument,
                a.scope,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleVacatedInPart> ruleVacatedInPart(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleVacatedInPart(
                a.instrument,
                a.provisions,
                a.scope,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<RuleWithdrawn> ruleWithdrawn(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new RuleWithdrawn(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }
}
