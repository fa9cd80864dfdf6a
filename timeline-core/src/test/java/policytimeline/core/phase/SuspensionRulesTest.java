package policytimeline.core.phase;

import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoReinstated;
import static policytimeline.core.MemoFacts.memoSuspended;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.commenced;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleReinstated;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.phase.Case.rule;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 4: suspensions and reinstatements.
class SuspensionRulesTest {

  private static final String ISSUED = "2023-10-30 in_force all e1";

  static Stream<Case> suspensions() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var first = suspended(EO_14110).by("State of Washington v. Trump").on("2024-02-01");
    var second = suspended(EO_14110).by("State of Hawaii v. Trump").on("2024-03-01");
    return Stream.of(
        rule("a suspension lets the effect sleep, a reinstatement wakes it")
            .given(issue, first, reinstated(EO_14110).on("2024-05-01"))
            .then(ISSUED, "2024-02-01 suspended none e2", "2024-05-01 in_force all e3"),
        rule("it is suspended while any suspension is open")
            .given(issue, first, second, reinstated(EO_14110).undoing("e2").on("2024-05-01"))
            .then(
                ISSUED,
                "2024-02-01 suspended none e2",
                "2024-03-01 suspended none e3",
                "2024-05-01 suspended none e4"),
        rule("it is in force again once the last suspension is undone")
            .given(
                issue,
                first,
                second,
                reinstated(EO_14110).undoing("e3").on("2024-04-01"),
                reinstated(EO_14110).undoing("e2").on("2024-05-01"))
            .then(
                ISSUED,
                "2024-02-01 suspended none e2",
                "2024-03-01 suspended none e3",
                "2024-04-01 suspended none e4",
                "2024-05-01 in_force all e5"),
        rule("a reinstatement that names nothing undoes all open suspensions")
            .given(issue, first, second, reinstated(EO_14110).on("2024-05-01"))
            .then(
                ISSUED,
                "2024-02-01 suspended none e2",
                "2024-03-01 suspended none e3",
                "2024-05-01 in_force all e4"),
        rule("an end outranks an open suspension")
            .given(issue, first, revoked(EO_14110).on("2025-01-20"))
            .then(ISSUED, "2024-02-01 suspended none e2", "2025-01-20 revoked none e3"),
        rule("a suspension before commencement does not show until then")
            .given(issue.effective("2024-06-01"), first)
            .then("2023-10-30 not_yet_in_force none e1", "2024-06-01 suspended none e1"),
        rule("a suspension of named provisions leaves the rest in force")
            .given(issue, suspended(EO_14110).provisions("sec. 4").on("2024-02-01"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2"),
        rule("suspended provisions are suspended")
            .given(issue, suspended(EO_14110).provisions("sec. 4").on("2024-02-01"))
            .thenOf("sec. 4", ISSUED, "2024-02-01 suspended none e2"),
        rule("a suspension for some parties only leaves it partly in force")
            .given(issue, first.forParties("the State of Washington"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2"),
        rule("a suspension in some territory only leaves it partly in force")
            .given(issue, first.within("Washington"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2"),
        rule("a suspension of a provision within another reaches that one alone")
            .given(
                issue,
                suspended(EO_14110).provisions("sec. 4(a)").on("2024-02-01"),
                amended(EO_14110).provisions("sec. 4").on("2024-02-02"))
            .thenOf("sec. 4", ISSUED),
        rule("when all that has begun is suspended, the whole is suspended")
            .given(
                issue.undated(),
                commenced(EO_14110).provisions("sec. 1").on("2024-01-01"),
                suspended(EO_14110).provisions("sec. 1").on("2024-02-01"))
            .then(
                "2023-10-30 not_yet_in_force none e1",
                "2024-01-01 partly_in_force part e2",
                "2024-02-01 suspended none e3"),
        rule("memos are suspended and reinstated alike")
            .given(
                memoIssued(M_24_10).signed("2024-03-28"),
                memoSuspended(M_24_10).on("2024-05-01"),
                memoReinstated(M_24_10).on("2024-06-01"))
            .then(
                "2024-03-28 in_force all e1",
                "2024-05-01 suspended none e2",
                "2024-06-01 in_force all e3"),
        rule("rules are suspended and reinstated alike")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2024-06-13"),
                ruleSuspended(EU_AI_ACT).on("2024-07-01"),
                ruleReinstated(EU_AI_ACT).on("2024-08-01"))
            .then(
                "2024-06-13 in_force all e1",
                "2024-07-01 suspended none e2",
                "2024-08-01 in_force all e3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("suspensions")
  void suspensions_overlap(Case law) {
    law.holds();
  }

  static Stream<Case> reinstatements() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var revocation = revoked(EO_14110).on("2024-02-01");
    var inPart = revokedInPart(EO_14110).provisions("sec. 4", "sec. 5").on("2024-02-01");
    return Stream.of(
        rule("a reinstatement undoes an end")
            .given(issue, revocation, reinstated(EO_14110).by("EO 14171").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 revoked none e2", "2025-01-20 in_force all e3"),
        rule("a reinstatement that names nothing undoes suspensions and ends")
            .given(
                issue,
                suspended(EO_14110).on("2024-01-01"),
                revocation,
                reinstated(EO_14110).on("2025-01-20"))
            .then(
                ISSUED,
                "2024-01-01 suspended none e2",
                "2024-02-01 revoked none e3",
                "2025-01-20 in_force all e4"),
        rule("a reinstatement that names the end leaves an open suspension")
            .given(
                issue,
                suspended(EO_14110).on("2024-01-01"),
                revocation,
                reinstated(EO_14110).undoing("e3").on("2025-01-20"))
            .then(
                ISSUED,
                "2024-01-01 suspended none e2",
                "2024-02-01 revoked none e3",
                "2025-01-20 suspended none e4"),
        rule("of two ends on one day the one that is not named stays")
            .given(
                issue,
                revoked(EO_14110).by("EO 14148").on("2024-02-01"),
                revoked(EO_14110).by("EO 14171").on("2024-02-01"),
                reinstated(EO_14110).undoing("e2").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 revoked none e2 e3", "2025-01-20 revoked none e4"),
        rule("a reinstatement may name an entry that was corrected, by its first id")
            .given(
                issue,
                revoked(EO_14110).on("2024-02-11"),
                corrected(EO_14110, "e2", revocation),
                reinstated(EO_14110).undoing("e2").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 revoked none e3", "2025-01-20 in_force all e4"),
        rule("what ended in part stays ended unless it is named")
            .given(issue, inPart, reinstated(EO_14110).on("2025-01-20"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2")
            .found("contradiction e3"),
        rule("what ended in part stays ended when the whole is reinstated")
            .given(
                issue,
                inPart,
                revoked(EO_14110).on("2024-03-01"),
                reinstated(EO_14110).on("2025-01-20"))
            .then(
                ISSUED,
                "2024-02-01 partly_in_force part e2",
                "2024-03-01 revoked none e3",
                "2025-01-20 partly_in_force part e4"),
        rule("what ended in part returns when its entry is named")
            .given(issue, inPart, reinstated(EO_14110).undoing("e2").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2", "2025-01-20 in_force all e3"),
        rule("what ended in part returns when its provisions are named")
            .given(
                issue, inPart, reinstated(EO_14110).provisions("sec. 4", "sec. 5").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2", "2025-01-20 in_force all e3"),
        rule("of several provisions only those named return")
            .given(issue, inPart, reinstated(EO_14110).provisions("sec. 4").on("2025-01-20"))
            .thenOf("sec. 5", ISSUED, "2024-02-01 revoked none e2"),
        rule("of the provisions of a named entry only those named return")
            .given(
                issue,
                inPart,
                reinstated(EO_14110).undoing("e2").provisions("sec. 4").on("2025-01-20"))
            .then(
                ISSUED, "2024-02-01 partly_in_force part e2", "2025-01-20 partly_in_force part e3"),
        rule("a provision alone cannot return from an end of the whole")
            .given(issue, revocation, reinstated(EO_14110).provisions("sec. 4").on("2025-01-20"))
            .then(ISSUED, "2024-02-01 revoked none e2")
            .found("contradiction e3"),
        rule("with nothing to undo a reinstatement is found")
            .given(issue, reinstated(EO_14110).on("2025-01-20"))
            .then(ISSUED)
            .found("contradiction e2"),
        rule("a reinstatement undoes nothing that comes after it")
            .given(issue, revocation, reinstated(EO_14110).undoing("e2").on("2024-01-01"))
            .then(ISSUED, "2024-02-01 revoked none e2")
            .found("contradiction e3"),
        rule("after a reinstatement it can end again")
            .given(
                issue,
                revocation,
                reinstated(EO_14110).on("2025-01-20"),
                revoked(EO_14110).on("2026-01-20"))
            .then(
                ISSUED,
                "2024-02-01 revoked none e2",
                "2025-01-20 in_force all e3",
                "2026-01-20 revoked none e4"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reinstatements")
  void a_reinstatement_undoes_what_it_names_or_all_that_is_open(Case law) {
    law.holds();
  }
}
