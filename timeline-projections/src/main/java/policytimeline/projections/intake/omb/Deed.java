package policytimeline.projections.intake.omb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.MemoEvent.MemoAmended;
import policytimeline.core.event.MemoEvent.MemoReinstated;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.MemoEvent.MemoSupersededInPart;
import policytimeline.core.event.MemoEvent.MemoSuspended;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderReinstated;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;

/// That one instrument acts upon another, or stands to it in some way, on the day that the row
/// states.
record Deed(
    Reference by,
    Verb verb,
    Named target,
    Extent extent,
    @Nullable LegalDate date,
    Source source) {

  /// An act on the timeline of what it changes, or else a relation on that of the actor; `null`
  /// where neither has one.
  @Nullable PolicyEvent event() {
    var changed = target.timeline().orElse(null);
    if (changed != null && target.family() == Family.MEMO && isAct()) {
      return uponMemo(changed);
    }
    if (changed != null && target.family() == Family.ORDER && isAct()) {
      return uponOrder(changed);
    }
    var actor = by.instrument();
    return actor == null ? null : related(actor);
  }

  /// Whether the verb changes the target.
  private boolean isAct() {
    return switch (verb) {
      case RESCIND, SUPERSEDE, AMEND, SUSPEND, REINSTATE -> true;
      case IMPLEMENT, COMPLEMENT, MANDATE, CITE, APPLY, ANNOUNCE, SEE -> false;
    };
  }

  /// From the issue of the actor, whatever day the row states.
  private InstrumentRelated related(InstrumentId actor) {
    return new InstrumentRelated(
        actor,
        verb.relation(),
        target.reference(),
        extent.provisions(),
        null,
        date,
        null,
        source);
  }

  private PolicyEvent uponMemo(InstrumentId memo) {
    var parts = extent.provisions();
    var amendment = AmendmentKind.AMENDMENT;
    return switch (verb) {
      case RESCIND ->
          extent.inPart()
              ? new MemoRescindedInPart(memo, parts, date, date, by, date, null, source)
              : new MemoRescinded(memo, date, date, by, date, null, source);
      case SUPERSEDE ->
          extent.inPart()
              ? new MemoSupersededInPart(memo, parts, date, date, by, date, null, source)
              : new MemoSuperseded(memo, date, date, by, date, null, source);
      case AMEND ->
          new MemoAmended(memo, parts, amendment, List.of(), date, date, by, date, null, source);
      case SUSPEND -> new MemoSuspended(memo, parts, null, date, date, by, date, null, source);
      case REINSTATE -> new MemoReinstated(memo, parts, null, date, date, by, date, null, source);
      case IMPLEMENT, COMPLEMENT, MANDATE, CITE, APPLY, ANNOUNCE, SEE -> related(memo);
    };
  }

  private PolicyEvent uponOrder(InstrumentId order) {
    var parts = extent.provisions();
    var amendment = AmendmentKind.AMENDMENT;
    return switch (verb) {
      case RESCIND ->
          extent.inPart()
              ? new OrderRevokedInPart(order, parts, date, date, by, date, null, source)
              : new OrderRevoked(order, date, date, by, date, null, source);
      case SUPERSEDE ->
          extent.inPart()
              ? new OrderSupersededInPart(order, parts, date, date, by, date, null, source)
              : new OrderSuperseded(order, date, date, by, date, null, source);
      case AMEND ->
          new OrderAmended(order, parts, amendment, List.of(), date, date, by, date, null, source);
      case SUSPEND -> new OrderSuspended(order, parts, null, date, date, by, date, null, source);
      case REINSTATE -> new OrderReinstated(order, parts, null, date, date, by, date, null, source);
      case IMPLEMENT, COMPLEMENT, MANDATE, CITE, APPLY, ANNOUNCE, SEE -> related(order);
    };
  }
}
