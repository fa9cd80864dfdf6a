package policytimeline.projections.upcoming;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.pillar;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.Progress;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.state.Filters;
import policytimeline.projections.upcoming.UpcomingItem.Step;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

@OnPostgres
class UpcomingQueriesTest {

  private final Ledger ledger;
  private final UpcomingQueries upcoming;

  UpcomingQueriesTest(Ledger ledger, UpcomingQueries upcoming) {
    this.ledger = ledger;
    this.upcoming = upcoming;
  }

  @Test
  void what_comes_is_told_by_the_act_that_brings_it() {
    var known =
        ledger.learn(
            issued(EO_14110).signed("2030-01-01").effective("2030-02-01").expires("2031-02-01"),
            suspended(EO_14110).provisions("sec. 4").on("2030-03-01"),
            reinstated(EO_14110).provisions("sec. 4").on("2030-04-01"),
            revokedInPart(EO_14110).provisions("sec. 5").on("2030-05-01").by("EO 14120"),
            suspended(EO_14110).on("2030-06-01"),
            reinstated(EO_14110).on("2030-07-01"));

    assertThat(told(known))
        .containsExactly(
            "2030-01-01 us-eo-14110 issue",
            "2030-02-01 us-eo-14110 commencement",
            "2030-03-01 us-eo-14110 suspension",
            "2030-04-01 us-eo-14110 reinstatement",
            "2030-05-01 us-eo-14110 end_in_part",
            "2030-06-01 us-eo-14110 suspension",
            "2030-07-01 us-eo-14110 reinstatement",
            "2031-02-01 us-eo-14110 expiry");
  }

  @Test
  void parts_come_into_force_and_apply_each_on_its_day() {
    var known =
        ledger.learn(
            ruleAdopted(EU_AI_ACT).signed("2030-01-01").in("eu"),
            ruleCommenced(EU_AI_ACT).provisions("art. 1").on("2030-02-01"),
            ruleCommenced(EU_AI_ACT).provisions("art. 2").on("2030-03-01").applies("2030-05-01"));

    assertThat(told(known))
        .containsExactly(
            "2030-01-01 eu-reg-2024-1689 issue",
            "2030-02-01 eu-reg-2024-1689 commencement",
            "2030-03-01 eu-reg-2024-1689 commencement",
            "2030-05-01 eu-reg-2024-1689 application");
  }

  @Test
  void amendments_and_the_steps_of_actions_come_on_their_days_too() {
    var known =
        ledger.learn(
            issued(EO_14110).signed("2030-01-01"),
            amended(EO_14110).on("2030-02-01").by("EO 14120"),
            planPublished(AI_ACTION_PLAN).signed("2030-01-15").pillars(pillar(1, "One", "First")),
            actionRecommended(AI_ACTION_PLAN, "AAP-001", 1, 1, "Ask.", "OMB").on("2030-01-15"),
            actionProgressed(AI_ACTION_PLAN, "AAP-001", Progress.UNDER_WAY).on("2030-03-01"));

    assertThat(told(known))
        .containsExactly(
            "2030-01-01 us-eo-14110 issue",
            "2030-01-15 us-ai-action-plan-2025 issue",
            "2030-01-15 us-ai-action-plan-2025 action",
            "2030-02-01 us-eo-14110 amendment",
            "2030-03-01 us-ai-action-plan-2025 action");
    assertThat(all(known).getLast().action()).isEqualTo(new Step("AAP-001", "under_way"));
  }

  @Test
  void a_date_that_moves_is_ahead_as_it_was_known_then() {
    var first = ledger.learn(issued(EO_14110).signed("2030-01-01"));
    var second = ledger.learnAs("end", revoked(EO_14110).on("2030-06-01").by("EO 14148"));
    var third =
        ledger.learn(corrected(EO_14110, "end", revoked(EO_14110).on("2030-06-08").by("EO 14148")));

    assertThat(told(first)).containsExactly("2030-01-01 us-eo-14110 issue");
    assertThat(told(second)).last().isEqualTo("2030-06-01 us-eo-14110 end");
    assertThat(told(third))
        .containsExactly("2030-01-01 us-eo-14110 issue", "2030-06-08 us-eo-14110 end");
  }

  @Test
  void what_lies_before_coverage_begins_is_not_told() {
    ledger.learn(issued(EO_14110).signed("2030-01-01"), revoked(EO_14110).on("2030-06-01"));
    var known = ledger.learn(covered("us", "2030-02-01", null));

    assertThat(told(known)).containsExactly("2030-06-01 us-eo-14110 end");
    assertThat(told(known - 1)).hasSize(2);
  }

  @Test
  void pages_leave_out_nothing_and_tell_nothing_twice() {
    var known =
        ledger.learn(
            planPublished(AI_ACTION_PLAN).signed("2030-01-15").pillars(pillar(1, "One", "First")),
            actionRecommended(AI_ACTION_PLAN, "AAP-001", 1, 1, "Ask.").on("2030-01-15"),
            actionRecommended(AI_ACTION_PLAN, "AAP-002", 1, 1, "Act.").on("2030-01-15"),
            issued(EO_14110).signed("2030-01-15"),
            amended(EO_14110).on("2030-01-15").by("EO 14120"));

    var paged = new ArrayList<UpcomingItem>();
    var page = page(known, null, 1);
    while (!page.isEmpty()) {
      paged.addAll(page);
      page = page(known, paged.getLast().place(), 1);
    }

    assertThat(paged).hasSize(5).isEqualTo(all(known));
    assertThat(upcoming.count(question(known, null, 1))).isEqualTo(5);
  }

  private List<String> told(long known) {
    return all(known).stream()
        .map(
            item ->
                "%s %s %s".formatted(item.place().on(), item.place().slug(), item.coming().code()))
        .toList();
  }

  private List<UpcomingItem> all(long known) {
    return page(known, null, 100);
  }

  private List<UpcomingItem> page(long known, @Nullable Place after, int limit) {
    return upcoming.page(question(known, after, limit));
  }

  private static UpcomingQuestion question(long known, @Nullable Place after, int limit) {
    var none = List.<String>of();
    return new UpcomingQuestion(
        LocalDate.parse("2030-01-01"),
        LocalDate.parse("2032-01-01"),
        known,
        new Filters(none, none, none, none, none, none, none, none, none),
        after,
        limit);
  }
}
