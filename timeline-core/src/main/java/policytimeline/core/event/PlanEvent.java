package policytimeline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;

/// What can happen to a plan, a strategy or a programme, and to the actions it recommends.
/// Stored for ever: add a component only as `@Nullable`, and never rename one.
public sealed interface PlanEvent extends PolicyEvent {
  record PlanPublished(
      InstrumentId instrument,
      Citation citation,
      @Nullable Wording titles,
      Kind kind,
      Issuer issuer,
      Jurisdiction jurisdiction,
      LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable LegalDate expiresOn,
      List<Pillar> pillars,
      List<ProvisionText> text,
      @Nullable Integer orderInDay,
      Source source)
      implements PlanEvent, Act.Issued {
    public PlanPublished {
      pillars = List.copyOf(pillars);
      text = List.copyOf(text);
    }
  }

  record PlanActionRecommended(
      InstrumentId instrument,
      ActionId action,
      int pillar,
      int section,
      Wording summary,
      List<Agency> agencies,
      @Nullable Integer page,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements PlanEvent, Act.PlanStep {
    public PlanActionRecommended {
      agencies = List.copyOf(agencies);
    }
  }

  record PlanActionProgressed(
      InstrumentId instrument,
      ActionId action,
      Progress progress,
      @Nullable Wording remark,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements PlanEvent, Act.PlanStep {}

  record PlanActionCompleted(
      InstrumentId instrument,
      ActionId action,
      @Nullable Wording remark,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements PlanEvent, Act.PlanStep {}

  record PlanReplaced(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements PlanEvent, Act.Ended {}

  record PlanWithdrawn(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements PlanEvent, Act.Withdrawn {}
}
