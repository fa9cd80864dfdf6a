package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.EO_14179;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.reference;
import static policytimeline.core.Facts.related;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.phase.Told.fold;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.RelationType;

/// What takes several instruments: rules 10 and 11.
class RegimeTest {

  private static final Source DOCUMENT_OF_14110 =
      Source.of("Federal Register", "https://www.federalregister.gov/d/2023-24283");
  private static final Source DOCUMENT_OF_14148 =
      Source.of("Federal Register", "https://www.federalregister.gov/d/2025-01901");

  private static final Fact MEMO = memoIssued(M_24_10).signed("2024-03-28").effective("2024-03-28");
  private static final Fact ORDER = issued(EO_14110).signed("2023-10-30").effective("2023-10-30");
  private static final Fact IMPLEMENTS = related(M_24_10, RelationType.IMPLEMENTS, "EO 14110");

  @Test
  void a_memo_is_an_orphan_from_the_end_of_what_it_implements_until_its_own() {
    var memo =
        fold(MEMO, IMPLEMENTS, memoSuperseded(M_24_10).by("M-25-21").signedAndEffective("2025-04-03"));
    var order = fold(ORDER, revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20"));

    var orphan = orphans(memo, order).getFirst();

    assertThat(told(orphan)).isEqualTo("2025-01-20 2025-04-03 e2");
    assertThat(orphan.message())
        .isEqualTo("It implements EO 14110, which ended on 2025-01-20 (revoked).");
    assertThat(orphan.sources()).isNotEmpty();
  }

  @Test
  void it_is_none_while_the_parent_is_in_force_or_suspended() {
    var memo = fold(MEMO, IMPLEMENTS);

    assertThat(orphans(memo, fold(ORDER))).isEmpty();
    assertThat(orphans(memo, fold(ORDER, suspended(EO_14110).on("2025-01-20")))).isEmpty();
  }

  @Test
  void it_is_none_any_more_once_the_parent_is_reinstated() {
    var order =
        fold(
            ORDER,
            revoked(EO_14110).by("EO 14148").on("2025-01-20"),
            reinstated(EO_14110).by("EO 14179").on("2025-03-01"));

    assertThat(orphans(fold(MEMO, IMPLEMENTS), order))
        .extracting(RegimeTest::told)
        .containsExactly("2025-01-20 2025-03-01 e2");
  }

  @Test
  void it_is_none_any_more_once_it_implements_something_else() {
    var memo =
        fold(
            MEMO,
            IMPLEMENTS,
            related(
                M_24_10,
                RelationType.IMPLEMENTS,
                reference(EO_14179),
                "2025-02-01",
                reference(EO_14110)));
    var order = fold(ORDER, revoked(EO_14110).by("EO 14148").on("2025-01-20"));

    assertThat(orphans(memo, order))
        .extracting(RegimeTest::told)
        .containsExactly("2025-01-20 2025-02-01 e2");
  }

  @Test
  void one_that_was_issued_after_the_end_of_its_parent_is_an_orphan_from_its_issue() {
    var order = fold(ORDER, revoked(EO_14110).by("EO 14148").on("2024-01-01"));

    assertThat(orphans(fold(MEMO, IMPLEMENTS), order))
        .extracting(RegimeTest::told)
        .containsExactly("2024-03-28 null e2");
  }

  @Test
  void an_order_that_implements_another_is_no_orphan() {
    var order = fold(ORDER, related(EO_14110, RelationType.IMPLEMENTS, "EO 14179"));
    var parent = fold(issued(EO_14179).signed("2020-01-01"), revoked(EO_14179).on("2024-01-01"));

    assertThat(Regime.findings(order, Map.of(EO_14179, Neighbour.of(parent)))).isEmpty();
  }

  @Test
  void an_actor_of_which_no_issue_is_recorded_is_unresolved_and_a_court_is_not() {
    var order =
        fold(ORDER, revoked(EO_14110).by("EO 14148").on("2025-01-20"), suspended(EO_14110).by("D. Mass.").on("2025-01-10"));

    assertThat(kinds(order, Map.of())).containsExactly("unresolved_reference e2");
    assertThat(kinds(order, Map.of(EO_14148, Neighbour.UNRECORDED)))
        .containsExactly("unresolved_reference e2");
  }

  @Test
  void an_act_dated_otherwise_than_its_actor_is_a_disagreement_with_both_sides() {
    var order = fold(ORDER, revoked(EO_14110).by("EO 14148").signed("2025-01-21").on("2025-01-21"));
    var actor = actor("2025-01-20");

    assertThat(kinds(order, Map.of(EO_14148, actor)))
        .contains("date_disagreement e2 e1");
    assertThat(
            kinds(
                fold(ORDER, revoked(EO_14110).by("EO 14148").signed("2025-01").on("2025-01-21")),
                Map.of(EO_14148, actor)))
        .doesNotContain("date_disagreement e2 e1");
  }

  @Test
  void an_act_that_only_one_of_the_two_documents_tells_of_is_one_sided() {
    var revocation =
        revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20").from(DOCUMENT_OF_14110);
    var issue = issued(EO_14110).signed("2023-10-30").from(DOCUMENT_OF_14110);
    var actor = actor("2025-01-20");

    assertThat(kinds(fold(issue, revocation), Map.of(EO_14148, actor)))
        .containsExactly("one_sided_relation e2 e1");
    assertThat(
            kinds(
                fold(issue, revocation, corroborated(EO_14110, "e2", DOCUMENT_OF_14148)),
                Map.of(EO_14148, actor)))
        .isEmpty();
  }

  @Test
  void what_a_third_party_tells_says_nothing_of_the_two_sides() {
    var issue = issued(EO_14110).signed("2023-10-30").from(DOCUMENT_OF_14110);
    var revocation =
        revoked(EO_14110)
            .by("EO 14148")
            .signedAndEffective("2025-01-20")
            .from(Source.of("A newspaper", "https://example.org/1"));

    assertThat(kinds(fold(issue, revocation), Map.of(EO_14148, actor("2025-01-20")))).isEmpty();
  }

  private static Neighbour actor(String signedOn) {
    return Neighbour.of(fold(issued(EO_14148).signed(signedOn).from(DOCUMENT_OF_14148)));
  }

  private static List<Finding> orphans(Timeline memo, Timeline order) {
    var replacement = Neighbour.of(fold(issued(EO_14179).signed("2025-01-23")));
    var successor = Neighbour.of(fold(memoIssued(InstrumentId.of("us-omb-m-25-21")).signed("2025-04-03")));
    return Regime.findings(
            memo,
            Map.of(
                EO_14110, Neighbour.of(order),
                EO_14179, replacement,
                InstrumentId.of("us-omb-m-25-21"), successor))
        .stream()
        .filter(finding -> finding.kind() == Finding.Kind.ORPHAN)
        .toList();
  }

  private static List<String> kinds(Timeline timeline, Map<InstrumentId, Neighbour> neighbours) {
    return Regime.findings(timeline, neighbours).stream()
        .map(finding -> finding.kind().code() + " " + String.join(" ", finding.entries()))
        .toList();
  }

  private static String told(Finding finding) {
    var period = finding.period();
    return "%s %s %s"
        .formatted(
            period == null ? null : period.from(),
            period == null ? null : period.to(),
            String.join(" ", finding.entries()));
  }
}
