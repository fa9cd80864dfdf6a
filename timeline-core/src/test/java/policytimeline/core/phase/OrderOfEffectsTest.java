package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.delayed;
import static policytimeline.core.OrderFacts.expired;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.OrderFacts.withdrawn;
import static policytimeline.core.phase.Case.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules 1 and 2: what comes first on one day.
class OrderOfEffectsTest {

  private static final String DAY = "2025-01-20";

  static Stream<Case> cases() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var later = issued(EO_14110).signed("2023-10-30").effective(DAY);
    return Stream.of(
        rule("an issue comes before an end of the same day")
            .given(revoked(EO_14110).on("2023-10-30"), issue)
            .then("2023-10-30 revoked none e1"),
        rule("a delay comes before the commencement of the same day")
            .given(later, delayed(EO_14110).on(DAY).to("2025-03-01"))
            .then("2023-10-30 not_yet_in_force none e1", "2025-03-01 in_force all e1 e2"),
        rule("a withdrawal comes before the commencement of the same day")
            .given(later, withdrawn(EO_14110).on(DAY))
            .then("2023-10-30 not_yet_in_force none e1", DAY + " withdrawn none e2"),
        rule("a commencement comes before the end of the same day")
            .given(later, revoked(EO_14110).on(DAY))
            .then("2023-10-30 not_yet_in_force none e1", DAY + " revoked none e2"),
        rule("a continuation comes before the expiry of the same day")
            .given(issue.expires(DAY), continued(EO_14110).on(DAY).to("2026-01-20"))
            .then("2023-10-30 in_force all e1", "2026-01-20 expired none e2"),
        rule("an expiry and an end of one day are both causes, and the expiry comes first")
            .given(issue, revoked(EO_14110).on(DAY), expired(EO_14110).on(DAY))
            .then("2023-10-30 in_force all e1", DAY + " expired none e3 e2"),
        rule("an end outranks a suspension of the same day")
            .given(issue, revoked(EO_14110).on(DAY), suspended(EO_14110).on(DAY))
            .then("2023-10-30 in_force all e1", DAY + " revoked none e2"),
        rule("an end outranks an end in part of the same day")
            .given(
                issue,
                revoked(EO_14110).on(DAY),
                revokedInPart(EO_14110).provisions("sec. 2").on(DAY))
            .then("2023-10-30 in_force all e1", DAY + " revoked none e2"),
        rule("a reinstatement of the same day undoes the end")
            .given(issue, reinstated(EO_14110).on(DAY), revoked(EO_14110).on(DAY))
            .then("2023-10-30 in_force all e1"),
        rule("a reinstatement of the same day undoes the suspension")
            .given(issue, reinstated(EO_14110).on(DAY), suspended(EO_14110).on(DAY))
            .then("2023-10-30 in_force all e1"),
        rule("several ends on one day are all causes")
            .given(
                issue,
                revoked(EO_14110).by("EO 14171").on(DAY),
                revoked(EO_14110).by("EO 14148").on(DAY),
                revoked(EO_14110).by("EO 14168").on(DAY))
            .then("2023-10-30 in_force all e1", DAY + " revoked none e3 e4 e2"),
        rule("of one rank, the source's order within the day decides")
            .given(
                issue,
                revoked(EO_14110).by("EO 14148").on(DAY).nth(2),
                revoked(EO_14110).by("EO 14171").on(DAY).nth(1))
            .then("2023-10-30 in_force all e1", DAY + " revoked none e3 e2"),
        rule("what has a place in the day comes before what has none")
            .given(
                issue,
                revoked(EO_14110).by("EO 14148").on(DAY),
                superseded(EO_14110).by("EO 14171").on(DAY).nth(7))
            .then("2023-10-30 in_force all e1", DAY + " superseded none e3 e2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_day_has_its_order(Case law) {
    law.holds();
  }

  @Test
  void the_ranks_are_those_of_the_rule() {
    assertThat(Effect.Rank.values())
        .containsExactly(
            Effect.Rank.ISSUE,
            Effect.Rank.DELAY,
            Effect.Rank.WITHDRAW,
            Effect.Rank.COMMENCE,
            Effect.Rank.AMEND,
            Effect.Rank.CONTINUE,
            Effect.Rank.EXPIRE,
            Effect.Rank.SUSPEND,
            Effect.Rank.END_IN_PART,
            Effect.Rank.END,
            Effect.Rank.REINSTATE);
  }
}
