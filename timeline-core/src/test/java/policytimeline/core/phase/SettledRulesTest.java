package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.published;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.supersededInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.phase.Case.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the rules leave open, and how it is settled.
class SettledRulesTest {

  private static final String DAY = "2024-02-01";
  private static final String ISSUED = "2023-10-30 in_force all e1";
  private static final String WAITING = "2023-10-30 not_yet_in_force none e1";

  static Stream<Case> parts() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var rule = ruleAdopted(EU_AI_ACT).signed("2023-10-30").undated();
    var begun = ruleCommenced(EU_AI_ACT).provisions("art. 3").on("2024-01-01");
    return Stream.of(
        rule("what lies within a provision that ended can return alone")
            .given(
                issue,
                revokedInPart(EO_14110).provisions("sec. 4").on(DAY),
                reinstated(EO_14110).provisions("sec. 4(a)").on("2025-01-20"))
            .thenOf(
                "sec. 4(a)", ISSUED, "2024-02-01 revoked none e2", "2025-01-20 in_force all e3"),
        rule("what is around a provision that returns stays ended")
            .given(
                issue,
                revokedInPart(EO_14110).provisions("sec. 4").on(DAY),
                reinstated(EO_14110).provisions("sec. 4(a)").on("2025-01-20"))
            .thenOf("sec. 4", ISSUED, "2024-02-01 revoked none e2"),
        rule("a provision alone cannot return from a suspension of the whole")
            .given(
                issue,
                suspended(EO_14110).on(DAY),
                reinstated(EO_14110).provisions("sec. 4").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 suspended none e2")
            .found("contradiction e3"),
        rule("an end in part after an end in part of the same provision decides nothing")
            .given(
                issue,
                revokedInPart(EO_14110).provisions("sec. 4").on(DAY),
                supersededInPart(EO_14110).provisions("sec. 4").on("2024-03-01"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2"),
        rule("what ended in part does not sleep by a suspension of the whole")
            .given(
                rule,
                begun,
                ruleRepealedInPart(EU_AI_ACT).provisions("art. 3").on(DAY),
                ruleSuspended(EU_AI_ACT).on("2024-03-01"))
            .then(
                WAITING,
                "2024-01-01 partly_in_force part e2",
                "2024-02-01 not_yet_in_force none e3"),
        rule("what comes into force while the whole is suspended is suspended with it")
            .given(
                rule,
                begun,
                ruleSuspended(EU_AI_ACT).on(DAY),
                ruleCommenced(EU_AI_ACT).on("2024-03-01"))
            .then(WAITING, "2024-01-01 partly_in_force part e2", "2024-02-01 suspended none e3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void parts_end_sleep_and_return_on_their_own(Case law) {
    law.holds();
  }

  static Stream<Case> causes() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var open = issue.undated();
    return Stream.of(
        rule("a suspension before commencement is no cause of waiting")
            .given(open, suspended(EO_14110).on("2023-10-30"))
            .then(WAITING)
            .found("undated e1"),
        rule("an end in part before commencement splits no phase of the whole")
            .given(open, revokedInPart(EO_14110).provisions("sec. 4").on(DAY))
            .then(WAITING)
            .found("undated e1"),
        rule("an end that is undone on its own day is no cause")
            .given(open, revoked(EO_14110).on("2023-10-30"), reinstated(EO_14110).on("2023-10-30"))
            .then(WAITING)
            .found("undated e1"),
        rule("an end whose parts are not known is no cause for the rest")
            .given(
                issue,
                revokedInPart(EO_14110).on("2023-10-30"),
                amended(EO_14110).provisions("sec. 4").on(DAY))
            .thenOf("sec. 4", ISSUED),
        rule("a suspension on the day of commencement decides alone")
            .given(issue.effective(DAY), suspended(EO_14110).on(DAY))
            .then(WAITING, "2024-02-01 suspended none e2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("causes")
  void a_phase_names_only_what_brings_it_about(Case law) {
    law.holds();
  }

  static Stream<Case> others() {
    var issue = issued(EO_14110).signed("2023-10-30");
    return Stream.of(
        rule("what expired before its commencement is withdrawn and cannot be continued")
            .given(
                issue.undated().expires(DAY), continued(EO_14110).on("2024-03-01").to("2025-01-01"))
            .then(WAITING, "2024-02-01 withdrawn none e1")
            .found("contradiction e2 e1"),
        rule("an undated issue that is withdrawn waits for no day any more")
            .given(issue.undated(), revoked(EO_14110).on(DAY))
            .then(WAITING, "2024-02-01 withdrawn none e2"),
        rule("of two commencements the earlier decides when it applies, too")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2023-10-30").undated(),
                ruleCommenced(EU_AI_ACT).on("2024-01-01").applies("2025-01-01"),
                ruleCommenced(EU_AI_ACT).on(DAY).applies("2024-06-01"))
            .then(WAITING, "2024-01-01 in_force none e2", "2025-01-01 in_force all e2")
            .found("contradiction e3 e2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void dates_are_settled(Case law) {
    law.holds();
  }

  @Test
  void a_corroboration_of_a_later_entry_bears_nothing_out() {
    var timeline =
        Told.fold(
            corroborated(EO_14110, "e2", published("National Archives"), "2023-10-31"),
            issued(EO_14110).signed("2023-10-30"));

    assertThat(Told.findings(timeline)).containsExactly("contradiction e1 e2");
    assertThat(timeline.record().corroborations()).isEmpty();
  }
}
