package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.commenced;
import static policytimeline.core.OrderFacts.delayed;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.phase.Case.rule;
import static policytimeline.core.phase.Told.fold;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 1: standing entries expand into dated effects.
class DatedEffectsTest {

  static Stream<Case> cases() {
    var issue = issued(EO_14110).signed("2023-10-30");
    return Stream.of(
        rule("nothing recorded, nothing to tell").given().then(),
        rule("an order takes effect as it is signed")
            .given(issue)
            .then("2023-10-30 in_force all e1"),
        rule("between signing and effect it is not yet in force")
            .given(issue.effective("2024-01-01"))
            .then("2023-10-30 not_yet_in_force none e1", "2024-01-01 in_force all e1"),
        rule("an undated issue is not yet in force from its signing on")
            .given(issue.undated())
            .then("2023-10-30 not_yet_in_force none e1")
            .found("undated e1"),
        rule("an undated end changes no phase")
            .given(issue, revoked(EO_14110).by("EO 14148"))
            .then("2023-10-30 in_force all e1")
            .found("undated e2"),
        rule("an undated commencement changes no phase")
            .given(ruleAdopted(EU_AI_ACT).signed("2024-06-13").undated(), ruleCommenced(EU_AI_ACT))
            .then("2024-06-13 not_yet_in_force none e1")
            .found("undated e1", "undated e2"),
        rule("an undated suspension changes no phase")
            .given(issue, suspended(EO_14110))
            .then("2023-10-30 in_force all e1")
            .found("undated e2"),
        rule("a signed act without a day of effect is undated")
            .given(issue, revoked(EO_14110).signed("2025-01-20"))
            .then("2023-10-30 in_force all e1")
            .found("undated e2"),
        rule("of a month the first day is taken")
            .given(issue, suspended(EO_14110).on("2026-04"))
            .then("2023-10-30 in_force all e1", "2026-04-01 suspended none e2")
            .found("imprecise_date e2"),
        rule("of a year the first day is taken")
            .given(issued(EO_14110).signed("2005"))
            .then("2005-01-01 in_force all e1")
            .found("imprecise_date e1"),
        rule("an imprecise day of application is noticed")
            .given(ruleAdopted(EU_AI_ACT).signed("2024-06-13").applies("2026-08"))
            .then("2024-06-13 in_force none e1", "2026-08-01 in_force all e1")
            .found("imprecise_date e1"),
        rule("an imprecise day of application is noticed beside a precise day of expiry")
            .given(
                ruleAdopted(EU_AI_ACT)
                    .signed("2024-06-13")
                    .applies("2026-08")
                    .expires("2030-01-01"))
            .then(
                "2024-06-13 in_force none e1",
                "2026-08-01 in_force all e1",
                "2030-01-01 expired none e1")
            .found("imprecise_date e1"),
        rule("an imprecise new day of a delay is noticed")
            .given(issue.effective("2024-01-01"), delayed(EO_14110).on("2023-12-01").to("2024-06"))
            .then("2023-10-30 not_yet_in_force none e1", "2024-06-01 in_force all e1 e2")
            .found("imprecise_date e2"),
        rule("an issue in effect before its signing is valid, and is found")
            .given(issue.effective("2023-10-01"))
            .then("2023-10-01 in_force all e1")
            .found("retroactive e1"),
        rule("an end in effect before its signing is valid, and is found")
            .given(issue, revoked(EO_14110).signed("2025-02-01").on("2025-01-20"))
            .then("2023-10-30 in_force all e1", "2025-01-20 revoked none e2")
            .found("retroactive e2"),
        rule("a commencement before the issue is a retroactive effect of it")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2024-06-13").undated(),
                ruleCommenced(EU_AI_ACT).signed("2024-07-01").on("2024-06-01"))
            .then("2024-06-01 in_force all e1 e2")
            .found("retroactive e2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void standing_entries_expand_into_effects(Case law) {
    law.holds();
  }

  @Test
  void what_is_undated_is_listed_as_pending() {
    var timeline =
        fold(
            issued(EO_14110).signed("2023-10-30").undated(),
            revoked(EO_14110),
            commenced(EO_14110));

    assertThat(timeline.pending()).containsExactlyInAnyOrder("e1", "e2", "e3");
  }

  @Test
  void an_issue_that_a_commencement_dates_is_pending_no_more() {
    var timeline =
        fold(issued(EO_14110).signed("2023-10-30").undated(), commenced(EO_14110).on("2024-01-01"));

    assertThat(timeline.pending()).isEmpty();
    assertThat(Told.phases(timeline))
        .containsExactly("2023-10-30 not_yet_in_force none e1", "2024-01-01 in_force all e2");
  }

  @Test
  void before_the_issue_it_is_not_yet_issued() {
    var timeline = fold(issued(EO_14110).signed("2023-10-30"));

    assertThat(timeline.statusOn(LocalDate.parse("2023-10-29"))).isEqualTo(Status.NOT_YET_ISSUED);
    assertThat(timeline.phaseOn(LocalDate.parse("2023-10-29"))).isEmpty();
    assertThat(timeline.statusOn(LocalDate.parse("2023-10-30"))).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void where_no_issue_is_recorded_the_status_is_unknown() {
    assertThat(fold().statusOn(LocalDate.parse("2023-10-29"))).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void plans_and_guidance_are_in_force_too() {
    assertThat(Told.phases(fold(planPublished(AI_ACTION_PLAN).signed("2025-07-23"))))
        .containsExactly("2025-07-23 in_force all e1");
    assertThat(Told.phases(fold(memoIssued(M_24_10).signed("2024-03-28"))))
        .containsExactly("2024-03-28 in_force all e1");
  }
}
