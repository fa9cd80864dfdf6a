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

/// What can happen to a regulation, a statute or an act of the European Union.
/// Stored for ever: add a component only as `@Nullable`, and never rename one.
public sealed interface RuleEvent extends PolicyEvent {
  /// In force from `effectiveOn`; it may bind only later, from `appliesFrom`.
  record RuleAdopted(
      InstrumentId instrument,
      Citation citation,
      @Nullable Wording titles,
      Kind kind,
      Issuer issuer,
      Jurisdiction jurisdiction,
      LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable LegalDate appliesFrom,
      @Nullable LegalDate expiresOn,
      List<ProvisionText> text,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Issued {
    public RuleAdopted {
      text = List.copyOf(text);
    }
  }

  /// Comes into force, whole or by provision. Without `inForceOn` the provisions came into force
  /// with the whole and only their application is staged; without `appliesFrom` they apply from
  /// then on.
  record RuleCommenced(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate inForceOn,
      @Nullable LegalDate appliesFrom,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Commenced {}

  /// Moves a commencement. `effectiveOn` is the day of the delay itself, `delayedTo` the new day;
  /// without it the day is to be fixed.
  record RuleDelayed(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate delayedTo,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Delayed {}

  record RuleAmended(
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
      implements RuleEvent, Act.Amended {
    public RuleAmended {
      changes = List.copyOf(changes);
    }
  }

  record RuleSuspended(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable Scope scope,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Suspended {}

  /// Undoes the entry named, or else every open suspension and end.
  record RuleReinstated(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable String undoes,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Reinstated {}

  record RuleSuperseded(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Ended {}

  /// Moves the expiry; without `continuedTo` it has no end of its own any more.
  record RuleContinued(
      InstrumentId instrument,
      @Nullable LegalDate continuedTo,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Continued {}

  record RuleExpired(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Expired {}

  record RuleRepealed(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Ended {}

  /// Named provisions stop; naming none, the source does not say which.
  record RuleRepealedInPart(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.EndedInPart {}

  record RuleVacated(
      InstrumentId instrument,
      @Nullable Scope scope,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Ended {}

  record RuleVacatedInPart(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable Scope scope,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.EndedInPart {}

  record RuleWithdrawn(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements RuleEvent, Act.Withdrawn {}
}
