package policytimeline.core;

import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderCommenced;
import policytimeline.core.event.OrderEvent.OrderContinued;
import policytimeline.core.event.OrderEvent.OrderDelayed;
import policytimeline.core.event.OrderEvent.OrderExpired;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderReinstated;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.event.OrderEvent.OrderWithdrawn;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;

/// What happens to orders, as tests tell it.
public final class OrderFacts {

  private OrderFacts() {}

  public static Issuing<OrderIssued> issued(InstrumentId instrument) {
    return new Issuing<OrderIssued>(
        instrument,
        Kind.EXECUTIVE_ORDER,
        i ->
            new OrderIssued(
                i.instrument,
                i.citation,
                i.titles,
                i.kind,
                i.issuer,
                i.jurisdiction,
                i.signedOn(),
                i.effectiveOn,
                i.expiresOn,
                i.text,
                i.orderInDay,
                i.source));
  }

  public static Acting<OrderCommenced> commenced(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderCommenced(
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

  public static Acting<OrderDelayed> delayed(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderDelayed(
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

  public static Acting<OrderAmended> amended(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderAmended(
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

  public static Acting<OrderRevoked> revoked(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderRevoked(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<OrderRevokedInPart> revokedInPart(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderRevokedInPart(
                a.instrument,
                a.provisions,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<OrderSuperseded> superseded(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderSuperseded(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<OrderSupersededInPart> supersededInPart(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderSupersededInPart(
                a.instrument,
                a.provisions,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<OrderSuspended> suspended(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderSuspended(
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

  public static Acting<OrderReinstated> reinstated(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderReinstated(
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

  public static Acting<OrderContinued> continued(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderContinued(
                a.instrument,
                a.until,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<OrderExpired> expired(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderExpired(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<OrderWithdrawn> withdrawn(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new OrderWithdrawn(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }
}
