package policytimeline.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleAmended;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleRepealed;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.TextFacts.renumbered;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.Issuing;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Timeline;

/// What holds for a provision of a text on a day.
class ProvisionPhasesTest {

  private static final Issuing<RuleAdopted> ACT =
      ruleAdopted(EU_AI_ACT)
          .signed("2024-06-13")
          .effective("2024-08-01")
          .saying("art. 1", "One.")
          .saying("art. 5", "Five.");

  @Test
  void a_provision_that_no_act_names_shares_the_fate_of_the_rest() {
    assertThat(on("2024-07-31", ACT))
        .containsExactly(
            "art. 1 not_yet_in_force none e1 2024-06-13 2024-08-01",
            "art. 5 not_yet_in_force none e1 2024-06-13 2024-08-01");
    assertThat(on("2024-08-01", ACT, ruleRepealed(EU_AI_ACT).on("2030-01-01")))
        .containsExactly(
            "art. 1 in_force all e1 2024-08-01 2030-01-01",
            "art. 5 in_force all e1 2024-08-01 2030-01-01");
  }

  @Test
  void a_provision_that_has_ended_has_and_the_others_have_not() {
    assertThat(
            on(
                "2025-01-20",
                ACT,
                ruleRepealedInPart(EU_AI_ACT).provisions("art. 5").on("2025-01-20")))
        .containsExactly(
            "art. 1 in_force all e1 2024-08-01 null", "art. 5 repealed none e2 2025-01-20 null");
  }

  @Test
  void a_provision_of_which_a_part_has_ended_is_partly_in_force() {
    var end = ruleRepealedInPart(EU_AI_ACT).provisions("art. 5(2)").on("2025-01-20");

    assertThat(on("2025-01-19", ACT, end)).contains("art. 5 in_force all e1 2024-08-01 2025-01-20");
    assertThat(on("2025-01-20", ACT, end))
        .contains(
            "art. 1 in_force all e1 2024-08-01 null",
            "art. 5 partly_in_force part e2 2025-01-20 null",
            "art. 5(2) repealed none e2 2025-01-20 null");
  }

  @Test
  void a_provision_of_which_a_part_is_suspended_is_partly_in_force_until_that_ends() {
    var suspension = ruleSuspended(EU_AI_ACT).provisions("art. 5(2)").on("2025-01-20");
    var end = ruleRepealed(EU_AI_ACT).on("2025-06-01");

    assertThat(on("2025-01-20", ACT, suspension, end))
        .contains("art. 5 partly_in_force part e2 2025-01-20 2025-06-01");
    assertThat(on("2025-06-01", ACT, suspension, end))
        .contains("art. 5 repealed none e3 2025-06-01 null");
  }

  @Test
  void a_provision_of_which_a_part_does_not_apply_yet_applies_in_part() {
    var later = ruleCommenced(EU_AI_ACT).provisions("art. 5(2)").applies("2025-02-02");

    assertThat(on("2024-08-01", ACT, later))
        .contains("art. 5 in_force part e1 2024-08-01 2025-02-02");
    assertThat(on("2025-02-02", ACT, later)).contains("art. 5 in_force all e2 2025-02-02 null");
  }

  @Test
  void a_provision_numbered_anew_has_the_fate_that_acts_give_its_number_of_the_day() {
    var end = ruleRepealedInPart(EU_AI_ACT).provisions("art. 6").on("2025-03-01");
    var change = ruleAmended(EU_AI_ACT).on("2025-01-01").changing(renumbered("art. 5", "art. 6"));

    assertThat(on("2025-02-28", ACT, end, change))
        .contains("art. 6 in_force all e1 2024-08-01 2025-03-01");
    assertThat(on("2025-03-01", ACT, end, change))
        .contains("art. 6 repealed none e2 2025-03-01 null");
  }

  @Test
  void where_no_act_names_its_new_number_it_keeps_the_fate_of_the_old_one() {
    var end = ruleRepealedInPart(EU_AI_ACT).provisions("art. 5").on("2024-12-01");
    var change = ruleAmended(EU_AI_ACT).on("2025-01-01").changing(renumbered("art. 5", "art. 6"));

    assertThat(on("2024-12-31", ACT, end, change))
        .contains("art. 5 repealed none e2 2024-12-01 null");
    assertThat(on("2025-01-01", ACT, end, change))
        .contains("art. 6 repealed none e2 2024-12-01 null");
  }

  private static List<String> on(String day, Fact... facts) {
    var text = ConsolidatedText.of(Timeline.of(entries(facts)), LocalDate.parse(day));
    return text.provisions().stream()
        .map(each -> each.number() + " " + told(Objects.requireNonNull(each.phase())))
        .toList();
  }

  private static String told(Phase phase) {
    return "%s %s %s %s %s"
        .formatted(
            phase.status().code(),
            phase.applies().code(),
            String.join(" ", phase.because()),
            phase.from(),
            phase.to());
  }
}
