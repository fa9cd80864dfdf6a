package policytimeline.core;

import policytimeline.core.event.MemoEvent.MemoAmended;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.MemoEvent.MemoReinstated;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.MemoEvent.MemoSupersededInPart;
import policytimeline.core.event.MemoEvent.MemoSuspended;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;

/// What happens to memoranda, as tests tell it.
public final class MemoFacts {

  private MemoFacts() {}

  public static Issuing<MemoIssued> memoIssued(InstrumentId instrument) {
    return new Issuing<MemoIssued>(
            instrument,
            Kind.OMB_MEMORANDUM,
            i ->
                new MemoIssued(
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
                    i.source))
        .issuedBy("omb");
  }

  public static Acting<MemoAmended> memoAmended(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoAmended(
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

  public static Acting<MemoSuperseded> memoSuperseded(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoSuperseded(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<MemoSupersededInPart> memoSupersededInPart(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoSupersededInPart(
                a.instrument,
                a.provisions,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<MemoRescinded> memoRescinded(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoRescinded(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<MemoRescindedInPart> memoRescindedInPart(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoRescindedInPart(
                a.instrument,
                a.provisions,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<MemoSuspended> memoSuspended(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoSuspended(
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

  public static Acting<MemoReinstated> memoReinstated(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new MemoReinstated(
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
}
