package policytimeline.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuspended;

import org.junit.jupiter.api.Test;
import policytimeline.core.phase.Timeline;

/// What no random history happened to show.
class SettledRulesOracleTest {

  @Test
  void what_ended_in_part_does_not_sleep_by_a_suspension_of_the_whole() {
    var history =
        entries(
            ruleAdopted(EU_AI_ACT).signed("2023-10-30").undated(),
            ruleCommenced(EU_AI_ACT).provisions("art. 3").on("2024-01-01"),
            ruleRepealedInPart(EU_AI_ACT).provisions("art. 3").on("2024-02-01"),
            ruleSuspended(EU_AI_ACT).on("2024-03-01"));

    assertThat(Answer.of(Timeline.of(history))).isEqualTo(Oracle.of(history));
  }
}
