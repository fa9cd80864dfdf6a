package policytimeline.projections;

import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.pillar;
import static policytimeline.core.PlanFacts.planPublished;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import policytimeline.core.Fact;
import policytimeline.core.Facts;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Progress;
import policytimeline.core.phase.Entry;

/// Random histories of plans and their actions, with steps learned late and entries retracted.
final class PlanHistories {

  private static final List<Progress> STEPS =
      List.of(Progress.NOT_STARTED, Progress.UNDER_WAY, Progress.DROPPED);

  private PlanHistories() {}

  static List<Entry> of(long seed, long number) {
    var random = new Random(seed);
    var plan = InstrumentId.of("us-plan-" + number);
    var entries = new ArrayList<Entry>();
    for (var i = 1; i < 4 + random.nextInt(8); i++) {
      var fact =
          i == 1
              ? planPublished(plan).signed("2025-07-23").pillars(pillar(1, "Innovation"))
              : step(plan, "p%d-e%d".formatted(number, 1 + random.nextInt(i - 1)), random);
      entries.add(new Entry("p%d-e%d".formatted(number, i), i, fact.event()));
    }
    return entries;
  }

  private static Fact step(InstrumentId plan, String earlier, Random random) {
    var day = "2025-0%d-0%d".formatted(7 + random.nextInt(3), 1 + random.nextInt(9));
    var action = random.nextBoolean() ? "A" : "B";
    return switch (random.nextInt(6)) {
      case 0 -> actionCompleted(plan, action).on(day);
      case 1 -> Facts.retracted(plan, earlier);
      case 2, 3 -> actionProgressed(plan, action, STEPS.get(random.nextInt(STEPS.size()))).on(day);
      default -> actionRecommended(plan, action, 1, 1, "Encourage it", "OSTP").on(day);
    };
  }
}
