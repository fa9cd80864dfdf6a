package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.concerns;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.related;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.MemoFacts.memoAmended;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleAmended;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.phase.Case.rule;
import static policytimeline.core.phase.Told.fold;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.Fact;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.RelationType;

/// Rule 7: what never splits a phase.
class SteadyPhasesTest {

  private static final String ISSUED = "2023-10-30 in_force all e1";

  static Stream<Case> cases() {
    var order = issued(EO_14110).signed("2023-10-30");
    var plan = planPublished(AI_ACTION_PLAN).signed("2023-10-30");
    return Stream.of(
        steady("an amendment", order, amended(EO_14110).on("2024-01-01")),
        steady(
            "an amendment of named provisions",
            order,
            amended(EO_14110).provisions("sec. 4").on("2024-01-01")),
        steady("a corrigendum", order, amended(EO_14110).asCorrigendum().on("2024-01-01")),
        steady(
            "two amendments on one day",
            order,
            amended(EO_14110).by("EO 14148").on("2024-01-01"),
            amended(EO_14110).by("EO 14179").on("2024-01-01")),
        steady("a title", order, titled(EO_14110, "zh", "安全、可靠和值得信赖的人工智能")),
        steady("topics", order, about(EO_14110, "ai", "civil-rights")),
        steady("agencies", order, concerns(EO_14110, "OMB", "NIST")),
        steady("a relation", order, related(EO_14110, RelationType.CITES, "EO 13960")),
        steady(
            "a corroboration",
            order,
            corroborated(EO_14110, "e1", published("National Archives"), "2023-10-30")),
        steady("coverage", order, covered("us", "1994-01-01", "2026-10-08")),
        steady(
            "plan actions",
            plan,
            actionRecommended(AI_ACTION_PLAN, "AAP-001", 1, 1, "Launch an inquiry", "OSTP")
                .on("2023-10-30"),
            actionProgressed(AI_ACTION_PLAN, "AAP-001", Progress.UNDER_WAY).on("2024-01-01"),
            actionCompleted(AI_ACTION_PLAN, "AAP-001").on("2024-02-01")),
        steady(
            "undated plan actions",
            plan,
            actionRecommended(AI_ACTION_PLAN, "AAP-001", 1, 1, "Launch an inquiry", "OSTP")),
        steady(
            "a memo's amendment",
            memoIssued(M_24_10).signed("2023-10-30"),
            memoAmended(M_24_10).on("2024-01-01")),
        steady(
            "a rule's amendment",
            ruleAdopted(EU_AI_ACT).signed("2023-10-30"),
            ruleAmended(EU_AI_ACT).on("2024-01-01")));
  }

  private static Case steady(String what, Fact issue, Fact... facts) {
    return rule(what + " splits no phase")
        .given(Stream.concat(Stream.of(issue), Stream.of(facts)).toArray(Fact[]::new))
        .then(ISSUED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void what_changes_no_force_splits_no_phase(Case law) {
    law.holds();
  }

  @Test
  void a_phase_does_not_split_when_one_commencement_sets_in_twice() {
    var timeline =
        fold(
            ruleAdopted(EU_AI_ACT).signed("2024-06-13").undated(),
            ruleCommenced(EU_AI_ACT).provisions("art. 1").on("2024-07-01"),
            ruleCommenced(EU_AI_ACT).provisions("art. 2").on("2024-08-01").applies("2025-08-01"));

    assertThat(Told.phases(timeline))
        .containsExactly(
            "2024-06-13 not_yet_in_force none e1",
            "2024-07-01 partly_in_force part e2",
            "2024-08-01 partly_in_force part e3");
    assertThat(Told.phases(timeline, "art. 2"))
        .containsExactly(
            "2024-06-13 not_yet_in_force none e1",
            "2024-08-01 in_force none e3",
            "2025-08-01 in_force all e3");
  }
}
