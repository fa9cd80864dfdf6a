package policytimeline.core;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.PlanEvent.PlanActionCompleted;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.PlanEvent.PlanWithdrawn;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Wording;

/// What happens to plans and their actions, as tests tell it.
public final class PlanFacts {

  private PlanFacts() {}

  public static Issuing<PlanPublished> planPublished(InstrumentId instrument) {
    return new Issuing<PlanPublished>(
        instrument,
        Kind.ACTION_PLAN,
        i ->
            new PlanPublished(
                i.instrument,
                i.citation,
                i.titles,
                i.kind,
                i.issuer,
                i.jurisdiction,
                i.signedOn(),
                i.effectiveOn,
                i.expiresOn,
                i.pillars,
                i.text,
                i.orderInDay,
                i.source));
  }

  public static Acting<PlanReplaced> planReplaced(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new PlanReplaced(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<PlanWithdrawn> planWithdrawn(InstrumentId instrument) {
    return new Acting<>(
        instrument,
        a ->
            new PlanWithdrawn(
                a.instrument, a.signedOn, a.effectiveOn, a.by, a.statedOn, a.orderInDay, a.source));
  }

  public static Acting<PlanActionRecommended> actionRecommended(
      InstrumentId plan,
      String action,
      int pillar,
      int section,
      String summary,
      String... agencies) {
    return new Acting<>(
        plan,
        a ->
            new PlanActionRecommended(
                a.instrument,
                new ActionId(action),
                pillar,
                section,
                Wording.english(summary),
                Stream.of(agencies).map(Agency::of).toList(),
                null,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<PlanActionProgressed> actionProgressed(
      InstrumentId plan, String action, Progress progress) {
    return new Acting<>(
        plan,
        a ->
            new PlanActionProgressed(
                a.instrument,
                new ActionId(action),
                progress,
                null,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  public static Acting<PlanActionCompleted> actionCompleted(InstrumentId plan, String action) {
    return new Acting<>(
        plan,
        a ->
            new PlanActionCompleted(
                a.instrument,
                new ActionId(action),
                null,
                a.signedOn,
                a.effectiveOn,
                a.by,
                a.statedOn,
                a.orderInDay,
                a.source));
  }

  /// A pillar with sections numbered from 1, called by their titles.
  public static Pillar pillar(int number, String title, String... sections) {
    return new Pillar(
        number,
        Wording.english(title),
        null,
        null,
        null,
        IntStream.range(0, sections.length)
            .mapToObj(i -> new Pillar.Section(i + 1, Wording.english(sections[i]), null))
            .toList());
  }
}
