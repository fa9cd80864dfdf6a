package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14179;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.phase.Case.rule;
import static policytimeline.core.phase.Told.fold;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 0: clerical entries first.
class ClericalRulesTest {

  private static final String ISSUED = "2023-10-30 in_force all e1";

  static Stream<Case> cases() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var revocation = revoked(EO_14110).by("EO 14148").on("2025-01-20");
    var misread = revoked(EO_14110).by("EO 14148").on("2025-01-02");
    return Stream.of(
        rule("a correction puts its replacement in the place of the entry")
            .given(issue, misread, corrected(EO_14110, "e2", revocation))
            .then(ISSUED, "2025-01-20 revoked none e3"),
        rule("a retraction voids an entry")
            .given(issue, revocation, retracted(EO_14110, "e2"))
            .then(ISSUED),
        rule("without its issue nothing is left").given(issue, retracted(EO_14110, "e1")).then(),
        rule("a corrected issue counts from the corrected day")
            .given(issue, corrected(EO_14110, "e1", issued(EO_14110).signed("2023-11-01")))
            .then("2023-11-01 in_force all e2"),
        rule("a retracted retraction has no effect and the entry stands again")
            .given(issue, revocation, retracted(EO_14110, "e2"), retracted(EO_14110, "e3"))
            .then(ISSUED, "2025-01-20 revoked none e2"),
        rule("a retraction of a retraction of a retraction voids the entry")
            .given(
                issue,
                revocation,
                retracted(EO_14110, "e2"),
                retracted(EO_14110, "e3"),
                retracted(EO_14110, "e4"))
            .then(ISSUED),
        rule("a retracted correction lets the entry stand as first recorded")
            .given(issue, misread, corrected(EO_14110, "e2", revocation), retracted(EO_14110, "e3"))
            .then(ISSUED, "2025-01-02 revoked none e2"),
        rule("a correction of a correction may hold the fact itself")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-03")),
                corrected(EO_14110, "e3", revocation))
            .then(ISSUED, "2025-01-20 revoked none e4"),
        rule("a correction of a correction may hold a correction")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-03")),
                corrected(EO_14110, "e3", corrected(EO_14110, "e2", revocation)))
            .then(ISSUED, "2025-01-20 revoked none e4"),
        rule("a correction of a correction may speak of another entry, and the first stands again")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", issued(EO_14110).signed("2023-10-29")),
                corrected(
                    EO_14110,
                    "e3",
                    corrected(EO_14110, "e1", issued(EO_14110).signed("2023-10-29"))))
            .then("2023-10-29 in_force all e4", "2025-01-02 revoked none e2"),
        rule("a retracted correction of a correction lets the first correction stand")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", revocation),
                corrected(EO_14110, "e3", revoked(EO_14110).on("2025-01-21")),
                retracted(EO_14110, "e4"))
            .then(ISSUED, "2025-01-20 revoked none e3"),
        rule("a retraction of a correction takes the correction of that correction with it")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", revocation),
                corrected(EO_14110, "e3", revoked(EO_14110).on("2025-01-21")),
                retracted(EO_14110, "e3"))
            .then(ISSUED, "2025-01-02 revoked none e2"),
        rule("of two corrections of one entry the last wins")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-03")),
                corrected(EO_14110, "e2", revocation))
            .then(ISSUED, "2025-01-20 revoked none e4"),
        rule("of surviving corrections the last wins")
            .given(
                issue,
                misread,
                corrected(EO_14110, "e2", revocation),
                corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-03")),
                retracted(EO_14110, "e4"))
            .then(ISSUED, "2025-01-20 revoked none e3"),
        rule("a retracted entry stays void although it was corrected as well")
            .given(issue, misread, retracted(EO_14110, "e2"), corrected(EO_14110, "e2", revocation))
            .then(ISSUED),
        rule("a correction may turn a retraction into one of another entry")
            .given(
                issue,
                revocation,
                suspended(EO_14110).on("2024-01-01"),
                retracted(EO_14110, "e2"),
                corrected(EO_14110, "e4", retracted(EO_14110, "e3")))
            .then(ISSUED, "2025-01-20 revoked none e2"),
        rule("a fact in the place of a retraction stands for itself")
            .given(
                issue,
                amended(EO_14110).on("2024-01-01"),
                retracted(EO_14110, "e2"),
                corrected(EO_14110, "e3", revocation))
            .then(ISSUED, "2025-01-20 revoked none e4"),
        rule("a fact in the place of a corroboration stands for itself")
            .given(
                issue,
                corroborated(EO_14110, "e1", published("National Archives")),
                corrected(EO_14110, "e2", revocation))
            .then(ISSUED, "2025-01-20 revoked none e3"),
        rule("a correction may turn one verb into another")
            .given(issue, misread, corrected(EO_14110, "e2", superseded(EO_14110).on("2025-01-20")))
            .then(ISSUED, "2025-01-20 superseded none e3"),
        rule("a correction cannot move a fact to another instrument")
            .given(issue, revocation, corrected(EO_14110, "e2", revoked(EO_14179).on("2025-01-20")))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("contradiction e3 e2"),
        rule("a correction puts no clerical entry in the place of a fact")
            .given(issue, revocation, corrected(EO_14110, "e2", retracted(EO_14110, "e1")))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("contradiction e3 e2"),
        rule("a correction of an unknown entry is found")
            .given(issue, corrected(EO_14110, "e9", revocation))
            .then(ISSUED)
            .found("contradiction e2 e9"),
        rule("a retraction of an unknown entry is found")
            .given(issue, retracted(EO_14110, "e9"))
            .then(ISSUED)
            .found("contradiction e2 e9"),
        rule("a corroboration of an unknown entry is found")
            .given(issue, corroborated(EO_14110, "e9", published("National Archives")))
            .then(ISSUED)
            .found("contradiction e2 e9"),
        rule("a clerical entry speaks of earlier entries only, not of itself")
            .given(issue, retracted(EO_14110, "e2"))
            .then(ISSUED)
            .found("contradiction e2 e2"),
        rule("a clerical entry speaks of earlier entries only, not of later ones")
            .given(issue, retracted(EO_14110, "e3"), revocation)
            .then(ISSUED, "2025-01-20 revoked none e3")
            .found("contradiction e2 e3"),
        rule("a voided correction of an unknown entry is not found any more")
            .given(issue, corrected(EO_14110, "e9", revocation), retracted(EO_14110, "e2"))
            .then(ISSUED),
        rule("a corroboration changes nothing")
            .given(issue, revocation, corroborated(EO_14110, "e2", published("National Archives")))
            .then(ISSUED, "2025-01-20 revoked none e2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void clerical_entries_come_first(Case law) {
    law.holds();
  }

  @Test
  void the_order_of_recording_is_told_by_position_and_not_by_place_in_the_list() {
    var recorded =
        entries(
            issued(EO_14110).signed("2023-10-30"),
            revoked(EO_14110).on("2025-01-02"),
            corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-20")));

    assertThat(Told.phases(Timeline.of(recorded.reversed())))
        .containsExactly("2023-10-30 in_force all e1", "2025-01-20 revoked none e3");
  }

  @Test
  void the_record_tells_what_voided_an_entry_and_under_which_id_a_fact_was_first_recorded() {
    var record =
        fold(
                issued(EO_14110).signed("2023-10-30"),
                revoked(EO_14110).on("2025-01-02"),
                suspended(EO_14110).on("2024-01-01"),
                corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-20")),
                retracted(EO_14110, "e3"))
            .record();

    assertThat(record.voidedBy()).containsOnly(Map.entry("e2", "e4"), Map.entry("e3", "e5"));
    assertThat(record.entries())
        .extracting(StandingRecord.Standing::id, StandingRecord.Standing::origin)
        .containsExactly(tuple("e1", "e1"), tuple("e4", "e2"));
  }
}
