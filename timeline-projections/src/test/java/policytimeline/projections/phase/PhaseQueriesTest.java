package policytimeline.projections.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.about;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.RuleFacts.ruleAdopted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Told;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.phase.PhaseQueries.Belief;

@OnPostgres
class PhaseQueriesTest {

  private final Ledger ledger;
  private final PhaseQueries phases;

  PhaseQueriesTest(Ledger ledger, PhaseQueries phases) {
    this.ledger = ledger;
    this.phases = phases;
  }

  @Test
  void a_revocation_learned_a_week_late_changes_the_answer_only_from_then_on() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(Told.phases(phases.of("us-eo-14110", 1)))
        .containsExactly("2023-10-30 in_force all issue");
    assertThat(Told.phases(phases.of("us-eo-14110", 2)))
        .containsExactly("2023-10-30 in_force all issue", "2025-01-20 revoked none end");
  }

  @Test
  void every_part_of_a_phase_comes_back_as_it_was_folded() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30").expires("2030-01-01"));
    ledger.learnAs("part", revokedInPart(EO_14110).on("2024-05-01").by("EO 14120"));

    assertThat(phases.of("us-eo-14110", 2))
        .contains(
            new Phase(
                new Period(LocalDate.parse("2024-05-01"), LocalDate.parse("2030-01-01")),
                Status.PARTLY_IN_FORCE,
                Applies.PART,
                List.of("part"),
                true))
        .last()
        .satisfies(expired -> assertThat(expired.to()).isNull());
  }

  @Test
  void an_instrument_can_be_in_force_and_not_yet_apply() {
    ledger.learnAs(
        "adopted",
        ruleAdopted(EU_AI_ACT).signed("2024-06-13").effective("2024-08-01").applies("2026-08-02"));

    assertThat(Told.phases(phases.of("eu-reg-2024-1689", 1)))
        .containsExactly(
            "2024-06-13 not_yet_in_force none adopted",
            "2024-08-01 in_force none adopted",
            "2026-08-02 in_force all adopted");
  }

  @Test
  void nothing_is_known_of_an_instrument_before_its_first_entry_or_of_another() {
    ledger.learn(issued(EO_13957).signed("2020-10-21"));
    ledger.learn(issued(EO_14110).signed("2023-10-30"));

    assertThat(phases.of("us-eo-14110", 1)).isEmpty();
    assertThat(phases.of("us-eo-1", 2)).isEmpty();
  }

  @Test
  void the_phases_of_several_are_those_of_each() {
    ledger.learn(issued(EO_13957).signed("2020-10-21"), issued(EO_14110).signed("2023-10-30"));

    assertThat(phases.of(List.of("us-eo-13957", "us-eo-14110", "us-eo-1"), 2))
        .isEqualTo(
            Map.of(
                "us-eo-13957", phases.of("us-eo-13957", 2),
                "us-eo-14110", phases.of("us-eo-14110", 2)));
  }

  @Test
  void a_belief_lasts_until_the_record_says_otherwise_of_some_day() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    ledger.learn(about(EO_14110, "ai"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    var beliefs = phases.beliefs("us-eo-14110", 3);

    assertThat(beliefs).extracting(Belief::from).containsExactly(1L, 3L);
    assertThat(beliefs).extracting(Belief::to).containsExactly(3L, null);
    assertThat(beliefs.getFirst().phases()).isEqualTo(phases.of("us-eo-14110", 2));
    assertThat(beliefs.getLast().phases()).isEqualTo(phases.of("us-eo-14110", 3));
    assertThat(phases.beliefs("us-eo-14110", 2)).hasSize(1);
  }
}
