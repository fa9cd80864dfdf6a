package policytimeline.projections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.STARGATE;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.pillar;
import static policytimeline.core.PlanFacts.planPublished;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.core.Acting;
import policytimeline.core.Fact;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.instrument.Progress;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.plan.ActionQuestion.Filters;
import policytimeline.projections.plan.ActionQuestion.Place;
import policytimeline.projections.plan.PlanQueries.Count;

@OnPostgres
class PlanQueriesTest {

  private static final String SLUG = "us-ai-action-plan-2025";

  private static final Filters ALL = filters(List.of(), List.of(), List.of(), List.of());

  private static final Fact PLAN =
      planPublished(AI_ACTION_PLAN)
          .signed("2025-07-23")
          .pillars(pillar(1, "Innovation", "Red tape", "Open models"), pillar(2, "Infrastructure"));

  private final Ledger ledger;
  private final PlanQueries plans;

  PlanQueriesTest(Ledger ledger, PlanQueries plans) {
    this.ledger = ledger;
    this.plans = plans;
  }

  @Test
  void a_plan_has_the_pillars_of_its_publication_from_its_position_on() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learn(PLAN);

    assertThat(plans.pillars(SLUG, 1)).isEmpty();
    assertThat(plans.pillars(SLUG, 2))
        .hasValueSatisfying(
            pillars -> {
              assertThat(pillars)
                  .extracting(each -> each.title().in("en"))
                  .containsExactly("Innovation", "Infrastructure");
              assertThat(pillars.getFirst().sections())
                  .extracting(each -> each.title().in("en"))
                  .containsExactly("Red tape", "Open models");
            });
    assertThat(plans.pillars("us-eo-14110", 2)).isEmpty();
  }

  @Test
  void a_plan_without_pillars_is_a_plan() {
    ledger.learn(planPublished(STARGATE).signed("2025-01-21"));

    assertThat(plans.pillars("us-stargate-2025", 1)).contains(List.of());
  }

  @Test
  void a_plan_whose_publication_is_retracted_is_none_from_then_on() {
    ledger.learnAs("publication", PLAN);
    ledger.learn(recommended("A", 1, 1));
    ledger.learn(retracted(AI_ACTION_PLAN, "publication"));

    assertThat(plans.pillars(SLUG, 2)).isPresent();
    assertThat(page("2025-08-01", 2)).hasSize(1);
    assertThat(plans.pillars(SLUG, 3)).isEmpty();
    assertThat(page("2025-08-01", 3)).isEmpty();
  }

  @Test
  void an_action_stands_as_it_was_recommended() {
    ledger.learn(PLAN);
    ledger.learnAs(
        "recommendation",
        actionRecommended(AI_ACTION_PLAN, "A", 1, 2, "Open it", "OSTP", "DOC")
            .on("2025-07-23")
            .nth(7));

    var item = page("2025-07-23", 2).getFirst();
    assertThat(item.place()).isEqualTo(new Place(1, 2, 7, "A"));
    assertThat(item.summary().in("zh")).isEqualTo("Open it");
    assertThat(item.agencies()).containsExactly("OSTP", "DOC");
    assertThat(item.page()).isNull();
    assertThat(item.progress()).isEqualTo("not_started");
    assertThat(item.from()).isEqualTo("2025-07-23");
    assertThat(item.to()).isNull();
    assertThat(item.because()).isEqualTo("recommendation");
  }

  @Test
  void there_is_no_action_before_its_recommendation() {
    ledger.learn(PLAN, recommended("A", 1, 1));

    assertThat(page("2025-07-22", 2)).isEmpty();
    assertThat(plans.counts(question("2025-07-22", 2, ALL, null, 9))).isEmpty();
  }

  @Test
  void the_progress_is_that_of_the_day() {
    ledger.learn(
        PLAN,
        recommended("A", 1, 1),
        actionProgressed(AI_ACTION_PLAN, "A", Progress.UNDER_WAY).on("2025-09-01"),
        actionCompleted(AI_ACTION_PLAN, "A").on("2026-01-15"));

    assertThat(progress("2025-08-31", 4)).isEqualTo("not_started");
    assertThat(progress("2025-09-01", 4)).isEqualTo("under_way");
    assertThat(progress("2026-01-14", 4)).isEqualTo("under_way");
    assertThat(progress("2026-01-15", 4)).isEqualTo("completed");
    var underWay = page("2025-10-01", 4).getFirst();
    assertThat(underWay.from()).isEqualTo("2025-09-01");
    assertThat(underWay.to()).isEqualTo("2026-01-15");
  }

  @Test
  void progress_that_is_learned_late_changes_the_answer_only_from_its_position_on() {
    ledger.learn(PLAN, recommended("A", 1, 1), recommended("B", 1, 1));
    ledger.learn(actionCompleted(AI_ACTION_PLAN, "A").on("2026-01-15"));
    ledger.learn(actionProgressed(AI_ACTION_PLAN, "A", Progress.UNDER_WAY).on("2025-09-01"));

    assertThat(progress("2025-10-01", 3)).isEqualTo("not_started");
    assertThat(progress("2025-10-01", 4)).isEqualTo("not_started");
    assertThat(progress("2025-10-01", 5)).isEqualTo("under_way");
    assertThat(progress("2026-02-01", 3)).isEqualTo("not_started");
    assertThat(progress("2026-02-01", 4)).isEqualTo("completed");
    assertThat(progress("2026-02-01", 5)).isEqualTo("completed");
    // what nothing was learned of is believed without a break
    assertThat(ledger.texts("select known_from::text from plan_action where action = 'B'"))
        .containsExactly("3");
  }

  @Test
  void the_actions_come_in_the_order_of_the_plan_page_by_page() {
    var facts = new ArrayList<Fact>(List.of(PLAN));
    facts.add(recommended("Z", 2, 1).nth(1));
    facts.add(recommended("unplaced", 1, 1));
    facts.add(recommended("C", 1, 2).nth(1));
    facts.add(recommended("B", 1, 1).nth(2));
    facts.add(recommended("A", 1, 1).nth(10));
    ledger.learn(facts.toArray(Fact[]::new));

    var ids = new ArrayList<String>();
    Place after = null;
    for (var page = ask(after); !page.isEmpty(); page = ask(after)) {
      page.forEach(item -> ids.add(item.place().action()));
      after = page.getLast().place();
    }
    assertThat(ids).containsExactly("B", "A", "unplaced", "C", "Z");
  }

  @Test
  void a_filter_takes_any_of_its_words() {
    ledger.learn(
        PLAN,
        actionRecommended(AI_ACTION_PLAN, "A", 1, 1, "a", "OSTP").on("2025-07-23"),
        actionRecommended(AI_ACTION_PLAN, "B", 1, 2, "b", "OMB", "OSTP").on("2025-07-23"),
        actionRecommended(AI_ACTION_PLAN, "C", 2, 1, "c", "DOC").on("2025-07-23"),
        actionRecommended(AI_ACTION_PLAN, "D", 2, 2, "d").on("2025-07-23"),
        actionCompleted(AI_ACTION_PLAN, "D").on("2025-08-01"));

    assertThat(found(filters(List.of(), List.of(), List.of("OSTP"), List.of())))
        .containsExactly("A", "B");
    assertThat(found(filters(List.of(), List.of(), List.of("DOC", "OMB"), List.of())))
        .containsExactly("B", "C");
    assertThat(found(filters(List.of(2), List.of(), List.of(), List.of())))
        .containsExactly("C", "D");
    assertThat(found(filters(List.of(1, 2), List.of(2), List.of(), List.of())))
        .containsExactly("B", "D");
    assertThat(found(filters(List.of(), List.of(), List.of(), List.of("completed"))))
        .containsExactly("D");
    assertThat(found(filters(List.of(), List.of(), List.of("ostp"), List.of()))).isEmpty();
  }

  @Test
  void counts_are_those_of_the_filtered_whole_by_section() {
    ledger.learn(PLAN);
    ledger.learn(
        IntStream.range(0, 5)
            .mapToObj(i -> recommended("A" + i, 1 + i / 3, 1 + i % 2))
            .toArray(Fact[]::new));

    assertThat(plans.counts(question("2025-08-01", 6, ALL, null, 1)))
        .containsExactly(
            new Count(1, 1, 2), new Count(1, 2, 1), new Count(2, 1, 1), new Count(2, 2, 1));
    var second = filters(List.of(2), List.of(), List.of(), List.of());
    assertThat(plans.counts(question("2025-08-01", 6, second, null, 1)))
        .containsExactly(new Count(2, 1, 1), new Count(2, 2, 1));
  }

  @Test
  void a_replay_comes_to_the_same_rows() {
    ledger.learn(PLAN, recommended("A", 1, 1));
    ledger.learn(actionCompleted(AI_ACTION_PLAN, "A").on("2026-01-15"));
    ledger.learn(actionProgressed(AI_ACTION_PLAN, "A", Progress.UNDER_WAY).on("2025-09-01"));
    var rows = ledger.readModels();

    ledger.replay();

    assertThat(ledger.readModels()).isEqualTo(rows);
    assertThat(rows.get("plan_action")).hasSize(5);
  }

  private List<ActionItem> ask(@Nullable Place after) {
    return plans.page(question("2025-08-01", 6, ALL, after, 2));
  }

  private List<String> found(Filters filters) {
    return plans.page(question("2025-09-01", 6, filters, null, 50)).stream()
        .map(item -> item.place().action())
        .toList();
  }

  private List<ActionItem> page(String on, long known) {
    return plans.page(question(on, known, ALL, null, 50));
  }

  private String progress(String on, long known) {
    return page(on, known).getFirst().progress();
  }

  private static ActionQuestion question(
      String on, long known, Filters filters, @Nullable Place after, int limit) {
    return new ActionQuestion(SLUG, LocalDate.parse(on), known, filters, after, limit);
  }

  private static Filters filters(
      List<Integer> pillars, List<Integer> sections, List<String> agencies, List<String> progress) {
    return new Filters(pillars, sections, agencies, progress);
  }

  private static Acting<PlanActionRecommended> recommended(String action, int pillar, int section) {
    return actionRecommended(AI_ACTION_PLAN, action, pillar, section, "Encourage it")
        .on("2025-07-23");
  }
}
