package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.related;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.Facts.unread;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.delayed;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.phase.Case.rule;
import static policytimeline.core.phase.Told.fold;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.instrument.RelationType;

/// Rule 11: contradictions are findings, and nothing is silently repaired.
class FindingRulesTest {

  private static final String ISSUED = "2023-10-30 in_force all e1";

  static Stream<Case> cases() {
    var issue = issued(EO_14110).signed("2023-10-30");
    return Stream.of(
        rule("an order that revokes itself has no effect and is found")
            .given(issue, revoked(EO_14110).by("EO 14110").on("2025-01-20"))
            .then(ISSUED)
            .found("self_reference e2"),
        rule("an order that amends itself is found")
            .given(issue, amended(EO_14110).by("EO 14110").on("2025-01-20"))
            .then(ISSUED)
            .found("self_reference e2"),
        rule("an order that cites itself is found")
            .given(issue, related(EO_14110, RelationType.CITES, "Executive Order 14110"))
            .then(ISSUED)
            .found("self_reference e2"),
        rule("a part of a note that nobody could read is found, and no phase follows from it")
            .given(issue, unread(EO_14110, "Ratified by: EO 12294"))
            .then(ISSUED)
            .found("unreadable e2"),
        rule("an act dated before the issue has no effect and is found")
            .given(issue, revoked(EO_14110).on("2023-10-29"))
            .then(ISSUED)
            .found("contradiction e2"),
        rule("a suspension dated before the issue has no effect and is found")
            .given(issue, suspended(EO_14110).on("2023-01-01"))
            .then(ISSUED)
            .found("contradiction e2"),
        rule("a delay dated before the issue moves nothing and is found")
            .given(
                issue.effective("2024-01-01"), delayed(EO_14110).on("2023-10-01").to("2024-06-01"))
            .then("2023-10-30 not_yet_in_force none e1", "2024-01-01 in_force all e1")
            .found("contradiction e2"),
        rule("a second issue is found and the earlier counts")
            .given(issued(EO_14110).signed("2023-11-01"), issue)
            .then("2023-10-30 in_force all e2")
            .found("contradiction e1 e2"),
        rule("a stated date that differs from the actor's own is found, and the actor's counts")
            .given(
                issue,
                revoked(EO_14110)
                    .by("EO 14148")
                    .signedAndEffective("2025-01-20")
                    .stated("2025-01-28"))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("date_disagreement e2"),
        rule("a stated date that agrees is not found")
            .given(issue, revoked(EO_14110).signedAndEffective("2025-01-20").stated("2025-01-20"))
            .then(ISSUED, "2025-01-20 revoked none e2"),
        rule("a stated month agrees with its days")
            .given(issue, revoked(EO_14110).signedAndEffective("2025-01-20").stated("2025-01"))
            .then(ISSUED, "2025-01-20 revoked none e2"),
        rule("a stated date is held against the signing, not against a later effect")
            .given(
                issue, revoked(EO_14110).signed("2025-01-20").on("2025-03-01").stated("2025-01-20"))
            .then(ISSUED, "2025-03-01 revoked none e2"),
        rule("without a signing the stated date is held against the effect")
            .given(issue, revoked(EO_14110).on("2025-01-20").stated("2025-01-28"))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("date_disagreement e2"),
        rule("a second source that gives another date is found")
            .given(
                issue,
                revoked(EO_14110).on("2025-01-20"),
                corroborated(EO_14110, "e2", published("National Archives"), "2025-01-28"))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("date_disagreement e2"),
        rule("a second source is held against the corrected date")
            .given(
                issue,
                revoked(EO_14110).on("2025-01-28"),
                corroborated(EO_14110, "e2", published("National Archives"), "2025-01-20"),
                corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-20")))
            .then(ISSUED, "2025-01-20 revoked none e4"),
        rule("acts upon what was never issued have no phases and are found")
            .given(revoked(EO_14110).by("EO 14148").on("2025-01-20"))
            .then()
            .found("unresolved_reference e1"),
        rule("undated acts upon what was never issued are found")
            .given(revoked(EO_14110).by("EO 14148"))
            .then()
            .found("undated e1", "unresolved_reference e1"),
        rule("what was never issued and never acted upon is no finding")
            .given(about(EO_14110, "ai"))
            .then());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void contradictions_are_found(Case law) {
    law.holds();
  }

  static Stream<Arguments> messages() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var revocation = revoked(EO_14110).by("EO 14148").on("2025-01-20");
    return Stream.of(
        arguments(
            fold(issue, revocation, superseded(EO_14110).by("EO 14179").on("2025-01-23")),
            "OrderSuperseded of 2025-01-23 by EO 14179: It had already ended on 2025-01-20."),
        arguments(
            fold(issue, revocation.stated("2025-01-28")),
            "OrderRevoked of 2025-01-20 by EO 14148: The source gives 2025-01-28, the actor's own"
                + " record 2025-01-20."),
        arguments(
            fold(issue, revoked(EO_14110).by("EO 14148")),
            "OrderRevoked of no date by EO 14148: Its day is not recorded, and so it has no effect"
                + " yet."),
        arguments(
            fold(issue, revocation.on("2023-01-01")),
            "OrderRevoked of 2023-01-01 by EO 14148: It is dated before the instrument was"
                + " issued."),
        arguments(
            fold(issue.expires("2023-01-01")),
            "OrderIssued of 2023-10-30: It expires on 2023-01-01, before that."),
        arguments(
            fold(issue, delayed(EO_14110).on("2023-12-01").to("2024-01-01")),
            "OrderDelayed of 2023-12-01: No commencement that it could delay lay ahead of it."),
        arguments(
            fold(issue, retracted(EO_14110, "e9")),
            "Entry e9 is no earlier entry of this instrument."));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void a_finding_says_what_it_found(Timeline timeline, String message) {
    assertThat(timeline.findings()).extracting(Finding::message).containsExactly(message);
  }
}
