package policytimeline.core.phase;

import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.expired;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleContinued;
import static policytimeline.core.phase.Case.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 5: expiry and continuation.
class ExpiryRulesTest {

  private static final String ISSUED = "2023-10-30 in_force all e1";

  static Stream<Case> cases() {
    var issue = issued(EO_14110).signed("2023-10-30").expires("2024-10-30");
    return Stream.of(
        rule("an expiry is scheduled by the issue")
            .given(issue)
            .then(ISSUED, "2024-10-30 expired none e1"),
        rule("a continuation moves the expiry")
            .given(issue, continued(EO_14110).on("2024-10-01").to("2025-10-30"))
            .then(ISSUED, "2025-10-30 expired none e2"),
        rule("a continuation of a continuation moves it on")
            .given(
                issue,
                continued(EO_14110).on("2024-10-01").to("2025-10-30"),
                continued(EO_14110).on("2025-10-01").to("2026-10-30"))
            .then(ISSUED, "2026-10-30 expired none e3"),
        rule("on the day of expiry a continuation still counts")
            .given(issue, continued(EO_14110).on("2024-10-30").to("2025-10-30"))
            .then(ISSUED, "2025-10-30 expired none e2"),
        rule("a continuation after expiry starts a new phase")
            .given(issue, continued(EO_14110).on("2024-11-15").to("2025-10-30"))
            .then(
                ISSUED,
                "2024-10-30 expired none e1",
                "2024-11-15 in_force all e2",
                "2025-10-30 expired none e2"),
        rule("a continuation after a recorded expiry starts a new phase")
            .given(
                issued(EO_14110).signed("2023-10-30"),
                expired(EO_14110).on("2024-10-30"),
                continued(EO_14110).on("2024-11-15").to("2025-10-30"))
            .then(
                ISSUED,
                "2024-10-30 expired none e2",
                "2024-11-15 in_force all e3",
                "2025-10-30 expired none e3"),
        rule("a continuation without a new day takes the end away")
            .given(issue, continued(EO_14110).on("2024-10-01"))
            .then(ISSUED),
        rule("a continuation may bring the expiry forward")
            .given(issue, continued(EO_14110).on("2024-01-01").to("2024-06-01"))
            .then(ISSUED, "2024-06-01 expired none e2"),
        rule("a continuation to its own day expires on it")
            .given(issue, continued(EO_14110).on("2024-06-01").to("2024-06-01"))
            .then(ISSUED, "2024-06-01 expired none e2"),
        rule("a continuation to a day before its own is found, and there is no end any more")
            .given(issue, continued(EO_14110).on("2024-06-01").to("2024-05-01"))
            .then(ISSUED)
            .found("contradiction e2"),
        rule("an expiry on the day of issue leaves no day in force")
            .given(issue.expires("2023-10-30"))
            .then("2023-10-30 expired none e1"),
        rule("an expiry before the issue is found and does not count")
            .given(issue.expires("2023-10-01"))
            .then(ISSUED)
            .found("contradiction e1"),
        rule("what was revoked cannot be continued")
            .given(
                issue,
                revoked(EO_14110).on("2024-02-01"),
                continued(EO_14110).on("2024-03-01").to("2025-10-30"))
            .then(ISSUED, "2024-02-01 revoked none e2")
            .found("contradiction e3 e2"),
        rule("what was revoked after its expiry cannot be continued either")
            .given(
                issue,
                revoked(EO_14110).on("2024-11-01"),
                continued(EO_14110).on("2024-12-01").to("2025-10-30"))
            .then(ISSUED, "2024-10-30 expired none e1")
            .found("contradiction e3 e2", "already_ended e2 e1"),
        rule("an end before the expiry is the end")
            .given(issue, revoked(EO_14110).on("2024-02-01"))
            .then(ISSUED, "2024-02-01 revoked none e2"),
        rule("an expiry on record and one scheduled for the same day are both causes")
            .given(issue, expired(EO_14110).on("2024-10-30"))
            .then(ISSUED, "2024-10-30 expired none e1 e2"),
        rule("a reinstatement that names the revocation does not undo an expiry passed meanwhile")
            .given(
                issue,
                revoked(EO_14110).on("2024-02-01"),
                reinstated(EO_14110).undoing("e2").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 revoked none e2", "2025-01-20 expired none e3"),
        rule("a reinstatement in time leaves the expiry as scheduled")
            .given(issue, revoked(EO_14110).on("2024-02-01"), reinstated(EO_14110).on("2024-03-01"))
            .then(
                ISSUED,
                "2024-02-01 revoked none e2",
                "2024-03-01 in_force all e3",
                "2024-10-30 expired none e1"),
        rule("a reinstatement after expiry undoes it")
            .given(issue, reinstated(EO_14110).on("2025-01-20"))
            .then(ISSUED, "2024-10-30 expired none e1", "2025-01-20 in_force all e2"),
        rule("rules expire and are continued alike")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2023-10-30").expires("2024-10-30"),
                ruleContinued(EU_AI_ACT).on("2024-10-01").to("2025-10-30"))
            .then(ISSUED, "2025-10-30 expired none e2"),
        rule("memos and plans expire by their own terms alike")
            .given(memoIssued(M_24_10).signed("2023-10-30").expires("2024-10-30"))
            .then(ISSUED, "2024-10-30 expired none e1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @Timeout(10)
  void an_expiry_is_scheduled_and_moved(Case law) {
    law.holds();
  }
}
