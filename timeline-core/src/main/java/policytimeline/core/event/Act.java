package policytimeline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.MemoEvent.MemoAmended;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.MemoEvent.MemoReinstated;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.MemoEvent.MemoSupersededInPart;
import policytimeline.core.event.MemoEvent.MemoSuspended;
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
import policytimeline.core.event.PlanEvent.PlanActionCompleted;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.PlanEvent.PlanWithdrawn;
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

/// The events of law again, by verb: what law's arithmetic asks of them, whatever the family.
public sealed interface Act extends PolicyEvent {

  @Override
  InstrumentId instrument();

  @Override
  default String stream() {
    return instrument().slug();
  }

  /// The day on which the act was made; absent where the source does not say.
  @Nullable LegalDate signedOn();

  /// The first day on which the act has effect; absent when it is a day to be fixed.
  @Nullable LegalDate effectiveOn();

  /// The instrument, court or statute that acts upon this one.
  default @Nullable Reference by() {
    return null;
  }

  /// The instrument that acts, where it has a timeline of its own.
  default @Nullable InstrumentId actor() {
    var by = by();
    return by == null ? null : by.instrument();
  }

  /// The date that the source gives for the act, where that differs or might differ from the acting
  /// instrument's own record, which is what `effectiveOn` follows.
  default @Nullable LegalDate statedOn() {
    return null;
  }

  /// The place of the act among the acts of one day, where the source tells it.
  @Nullable Integer orderInDay();

  /// The provisions concerned; see [Provisions] for what naming none means.
  default Provisions provisions() {
    return Provisions.NONE_NAMED;
  }

  /// An instrument comes to be.
  sealed interface Issued extends Act permits OrderIssued, MemoIssued, PlanPublished, RuleAdopted {

    Citation citation();

    @Nullable Wording titles();

    Kind kind();

    Issuer issuer();

    Jurisdiction jurisdiction();

    @Override
    LegalDate signedOn();

    /// The first day on which it no longer holds, by its own terms.
    @Nullable LegalDate expiresOn();

    /// The first day on which its duties bind, where that is not the day it comes into force.
    default @Nullable LegalDate appliesFrom() {
      return null;
    }

    /// Its provisions as first issued, where they are recorded.
    List<ProvisionText> text();
  }

  /// Provisions, or the whole, come into force.
  sealed interface Commenced extends Act permits OrderCommenced, RuleCommenced {

    @Nullable LegalDate inForceOn();

    @Nullable LegalDate appliesFrom();

    /// The day in force, or the day of application where only that is staged.
    @Override
    default @Nullable LegalDate effectiveOn() {
      return inForceOn() == null ? appliesFrom() : inForceOn();
    }
  }

  /// A commencement is moved.
  sealed interface Delayed extends Act permits OrderDelayed, RuleDelayed {

    /// The new day of commencement; absent when it is to be fixed.
    @Nullable LegalDate delayedTo();
  }

  /// The content changes by a later act.
  sealed interface Amended extends Act permits OrderAmended, MemoAmended, RuleAmended {

    AmendmentKind amendment();

    List<TextChange> changes();
  }

  /// The effect sleeps.
  sealed interface Suspended extends Act permits OrderSuspended, MemoSuspended, RuleSuspended {

    @Nullable Scope scope();
  }

  /// The effect returns.
  sealed interface Reinstated extends Act permits OrderReinstated, MemoReinstated, RuleReinstated {

    /// The id of the entry that it undoes; absent when it undoes all that is open.
    @Nullable String undoes();
  }

  /// The end by its own terms is moved.
  sealed interface Continued extends Act permits OrderContinued, RuleContinued {

    /// The first day on which it no longer holds; absent when it has no end any more.
    @Nullable LegalDate continuedTo();
  }

  /// The end by its own terms is reached.
  sealed interface Expired extends Act permits OrderExpired, RuleExpired {}

  /// A later act ends it as a whole.
  sealed interface Ended extends Act
      permits OrderRevoked,
          OrderSuperseded,
          MemoSuperseded,
          MemoRescinded,
          PlanReplaced,
          RuleSuperseded,
          RuleRepealed,
          RuleVacated {}

  /// A later act ends some of its provisions.
  sealed interface EndedInPart extends Act
      permits OrderRevokedInPart,
          OrderSupersededInPart,
          MemoSupersededInPart,
          MemoRescindedInPart,
          RuleRepealedInPart,
          RuleVacatedInPart {}

  /// It is taken back by its issuer.
  sealed interface Withdrawn extends Act permits OrderWithdrawn, PlanWithdrawn, RuleWithdrawn {}

  /// Something happens to one of a plan's recommended actions.
  sealed interface PlanStep extends Act
      permits PlanActionRecommended, PlanActionProgressed, PlanActionCompleted {

    ActionId action();
  }
}
