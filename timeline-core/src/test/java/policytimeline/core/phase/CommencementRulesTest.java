package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.phase.Case.rule;
import static policytimeline.core.phase.Told.fold;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.instrument.Provision;

/// Rule 3 and staged application: when an instrument, or a part of it, comes into force and when it
/// applies.
class CommencementRulesTest {

  private static final String ADOPTED = "2024-06-13 not_yet_in_force none e1";

  static Stream<Case> delays() {
    var rule = ruleAdopted(EU_AI_ACT).signed("2024-06-13").effective("2024-08-01");
    return Stream.of(
        rule("a delay moves a commencement that is not yet reached")
            .given(rule, ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2024-10-01"))
            .then(ADOPTED, "2024-10-01 in_force all e1 e2"),
        rule("on the day of commencement a delay still counts")
            .given(rule, ruleDelayed(EU_AI_ACT).on("2024-08-01").to("2024-10-01"))
            .then(ADOPTED, "2024-10-01 in_force all e1 e2"),
        rule("a day too late a delay moves nothing and is found")
            .given(rule, ruleDelayed(EU_AI_ACT).on("2024-08-02").to("2024-10-01"))
            .then(ADOPTED, "2024-08-01 in_force all e1")
            .found("contradiction e2 e1"),
        rule("a delay to an earlier day delays nothing and is found")
            .given(rule, ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2024-07-15"))
            .then(ADOPTED, "2024-08-01 in_force all e1")
            .found("contradiction e2"),
        rule("a delay without a new day puts it off until a day is fixed")
            .given(rule, ruleDelayed(EU_AI_ACT).on("2024-07-01"))
            .then(ADOPTED),
        rule("an indefinite delay ends with a commencement made after it")
            .given(
                rule,
                ruleDelayed(EU_AI_ACT).on("2024-07-01"),
                ruleCommenced(EU_AI_ACT).signed("2024-09-01").on("2024-10-01"))
            .then(ADOPTED, "2024-10-01 in_force all e3"),
        rule("a commencement made before a delay is moved by it")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2024-06-13").undated(),
                ruleCommenced(EU_AI_ACT).signed("2024-06-20").on("2024-08-01"),
                ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2024-10-01"))
            .then(ADOPTED, "2024-10-01 in_force all e2 e3"),
        rule("a commencement made on the day of a delay is moved by it")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2024-06-13").undated(),
                ruleCommenced(EU_AI_ACT).signed("2024-07-01").on("2024-08-01"),
                ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2024-10-01"))
            .then(ADOPTED, "2024-10-01 in_force all e2 e3"),
        rule("a commencement that does not say when it was made is moved by a delay before it")
            .given(
                rule,
                ruleDelayed(EU_AI_ACT).on("2024-07-01"),
                ruleCommenced(EU_AI_ACT).on("2024-10-01"))
            .then(ADOPTED),
        rule("a second delay moves it on")
            .given(
                rule,
                ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2024-10-01"),
                ruleDelayed(EU_AI_ACT).on("2024-09-01").to("2025-01-01"))
            .then(ADOPTED, "2025-01-01 in_force all e1 e2 e3"),
        rule("a delay in time keeps a later one in time")
            .given(
                rule,
                ruleDelayed(EU_AI_ACT).on("2024-10-01").to("2025-01-01"),
                ruleDelayed(EU_AI_ACT).on("2024-08-01").to("2024-10-01"))
            .then(ADOPTED, "2025-01-01 in_force all e1 e3 e2"),
        rule("a delay moves the day of application where force is reached")
            .given(
                rule.applies("2026-08-02"),
                ruleDelayed(EU_AI_ACT).on("2026-07-27").to("2027-12-02"))
            .then(ADOPTED, "2024-08-01 in_force none e1", "2027-12-02 in_force all e1 e2"),
        rule("a delay of force leaves a later day of application")
            .given(
                rule.applies("2026-08-02"),
                ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2024-10-01"))
            .then(ADOPTED, "2024-10-01 in_force none e1 e2", "2026-08-02 in_force all e1"),
        rule("a delay of named provisions leaves the rest")
            .given(
                rule, ruleDelayed(EU_AI_ACT).provisions("art. 5").on("2024-07-01").to("2024-10-01"))
            .then(ADOPTED, "2024-08-01 partly_in_force part e1", "2024-10-01 in_force all e1 e2"),
        rule("named provisions follow a delay of their own")
            .given(
                rule, ruleDelayed(EU_AI_ACT).provisions("art. 5").on("2024-07-01").to("2024-10-01"))
            .thenOf("art. 5", ADOPTED, "2024-10-01 in_force all e1 e2"),
        rule("a delay of the whole moves its provisions too")
            .given(
                rule,
                ruleCommenced(EU_AI_ACT).provisions("art. 5").applies("2025-02-02"),
                ruleDelayed(EU_AI_ACT).on("2024-07-01").to("2025-03-01"))
            .then(ADOPTED, "2025-03-01 in_force all e1 e3 e2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("delays")
  void delays_move_what_is_not_yet_reached(Case law) {
    law.holds();
  }

  static Stream<Case> stages() {
    var rule =
        ruleAdopted(EU_AI_ACT).signed("2024-06-13").effective("2024-08-01").applies("2026-08-02");
    var open = ruleAdopted(EU_AI_ACT).signed("2024-06-13").undated();
    return Stream.of(
        rule("an act can be in force and not yet apply")
            .given(rule)
            .then(ADOPTED, "2024-08-01 in_force none e1", "2026-08-02 in_force all e1"),
        rule("some provisions apply before the whole")
            .given(rule, ruleCommenced(EU_AI_ACT).provisions("art. 5").applies("2025-02-02"))
            .then(
                ADOPTED,
                "2024-08-01 in_force none e1",
                "2025-02-02 in_force part e2",
                "2026-08-02 in_force all e1"),
        rule("a provision that applies early came into force with the whole")
            .given(rule, ruleCommenced(EU_AI_ACT).provisions("art. 5").applies("2025-02-02"))
            .thenOf("art. 5", ADOPTED, "2024-08-01 in_force none e1", "2025-02-02 in_force all e2"),
        rule("provisions come into force one after the other")
            .given(
                open,
                ruleCommenced(EU_AI_ACT).provisions("art. 5").on("2024-08-01"),
                ruleCommenced(EU_AI_ACT).on("2024-10-01"))
            .then(ADOPTED, "2024-08-01 partly_in_force part e2", "2024-10-01 in_force all e3"),
        rule("what no commencement names waits for the whole")
            .given(open, ruleCommenced(EU_AI_ACT).provisions("art. 5").on("2024-08-01"))
            .then(ADOPTED, "2024-08-01 partly_in_force part e2"),
        rule("a smaller provision has its own commencement, not that of what is around it")
            .given(
                rule,
                ruleCommenced(EU_AI_ACT).provisions("art. 6").applies("2026-02-02"),
                ruleCommenced(EU_AI_ACT).provisions("art. 6(1)").applies("2027-08-02"))
            .thenOf(
                "art. 6(1)", ADOPTED, "2024-08-01 in_force none e1", "2027-08-02 in_force all e3"),
        rule("a smaller provision without a commencement follows the one around it")
            .given(
                rule,
                ruleCommenced(EU_AI_ACT).provisions("art. 6").applies("2026-02-02"),
                ruleSuspended(EU_AI_ACT).provisions("art. 6(1)").on("2028-01-01"))
            .thenOf(
                "art. 6(1)",
                ADOPTED,
                "2024-08-01 in_force none e1",
                "2026-02-02 in_force all e2",
                "2028-01-01 suspended none e3"),
        rule("what happens to other provisions on a day is no cause for this one")
            .given(
                rule,
                ruleCommenced(EU_AI_ACT).provisions("art. 5").applies("2025-02-02"),
                ruleSuspended(EU_AI_ACT).provisions("art. 7").on("2025-02-02"))
            .thenOf("art. 5", ADOPTED, "2024-08-01 in_force none e1", "2025-02-02 in_force all e2"),
        rule("of two commencements of one provision the earlier counts")
            .given(
                open,
                ruleCommenced(EU_AI_ACT).on("2024-10-01"),
                ruleCommenced(EU_AI_ACT).on("2024-08-01"))
            .then(ADOPTED, "2024-08-01 in_force all e3")
            .found("contradiction e2 e3"),
        rule("the application of the whole can be fixed after its issue")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2024-06-13").effective("2024-08-01"),
                ruleCommenced(EU_AI_ACT).applies("2026-08-02"))
            .then(ADOPTED, "2024-08-01 in_force none e1", "2026-08-02 in_force all e2"),
        rule("a day of application alone brings nothing into force")
            .given(open, ruleCommenced(EU_AI_ACT).applies("2026-08-02"))
            .then(ADOPTED)
            .found("undated e1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stages")
  void application_comes_in_stages(Case law) {
    law.holds();
  }

  @Test
  void a_provision_that_no_act_names_has_the_phases_of_the_smallest_around_it_or_of_the_rest() {
    var timeline =
        fold(
            ruleAdopted(EU_AI_ACT)
                .signed("2024-06-13")
                .effective("2024-08-01")
                .applies("2026-08-02"),
            ruleCommenced(EU_AI_ACT).provisions("art. 6").applies("2025-02-02"),
            ruleCommenced(EU_AI_ACT).provisions("art. 6(1)").applies("2027-08-02"));
    var day = LocalDate.parse("2026-01-01");

    assertThat(applies(timeline, "art. 6(2)", day)).isEqualTo(Applies.ALL);
    assertThat(applies(timeline, "art. 6(1)(a)", day)).isEqualTo(Applies.NONE);
    assertThat(applies(timeline, "art. 60", day)).isEqualTo(Applies.NONE);
    assertThat(applies(timeline, "art. 60", LocalDate.parse("2026-08-02"))).isEqualTo(Applies.ALL);
    assertThat(Told.phases(timeline.rest()))
        .containsExactly(ADOPTED, "2024-08-01 in_force none e1", "2026-08-02 in_force all e1");
  }

  private static Applies applies(Timeline timeline, String provision, LocalDate day) {
    return timeline.phaseOn(Provision.of(provision), day).orElseThrow().applies();
  }
}
