package policytimeline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;

/// What can happen to an executive order, a proclamation or a presidential memorandum.
/// Stored for ever: add a component only as `@Nullable`, and never rename one.
public sealed interface OrderEvent extends PolicyEvent {
  record OrderIssued(
      InstrumentId instrument,
      Citation citation,
      @Nullable Wording titles,
      Kind kind,
      Issuer issuer,
      Jurisdiction jurisdiction,
      LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable LegalDate expiresOn,
      List<ProvisionText> text,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Issued {
    public OrderIssued {
      text = List.copyOf(text);
    }
  }

  /// Comes into force, whole or by provision. Without `inForceOn` the provisions came into force
  /// with the whole and only their application is staged; without `appliesFrom` they apply from
  /// then on.
  record OrderCommenced(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate inForceOn,
      @Nullable LegalDate appliesFrom,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Commenced {}

  /// Moves a commencement. `effectiveOn` is the day of the delay itself, `delayedTo` the new day;
  /// without it the day is to be fixed.
  record OrderDelayed(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate delayedTo,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Delayed {}

  record OrderAmended(
      InstrumentId instrument,
      Provisions provisions,
      AmendmentKind amendment,
      List<TextChange> changes,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Amended {
    public OrderAmended {
      changes = List.copyOf(changes);
    }
  }

  record OrderRevoked(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Ended {}

  /// Named provisions stop; naming none, the source does not say which.
  record OrderRevokedInPart(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.EndedInPart {}

  record OrderSuperseded(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Ended {}

  /// Named provisions stop; naming none, the source does not say which.
  record OrderSupersededInPart(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.EndedInPart {}

  record OrderSuspended(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable Scope scope,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Suspended {}

  /// Undoes the entry named, or else every open suspension and end.
  record OrderReinstated(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable String undoes,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Reinstated {}

  /// Moves the expiry; without `continuedTo` it has no end of its own any more.
  record OrderContinued(
      InstrumentId instrument,
      @Nullable LegalDate continuedTo,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Continued {}

  record OrderExpired(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Expired {}

  record OrderWithdrawn(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements OrderEvent, Act.Withdrawn {}
}
