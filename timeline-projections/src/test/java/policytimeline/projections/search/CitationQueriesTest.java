package policytimeline.projections.search;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

@OnPostgres
class CitationQueriesTest {

  private final Ledger ledger;
  private final CitationQueries citations;

  CitationQueriesTest(Ledger ledger, CitationQueries citations) {
    this.ledger = ledger;
    this.citations = citations;
  }

  @Test
  void an_instrument_is_known_by_its_citation_its_slug_and_where_it_was_published() {
    ledger.learn(issued(EO_14110).signed("2023-10-30").from(published("88 FR 75191")));

    for (var cited : List.of("E.O. 14,110", "us-eo-14110", "88 Fed. Reg. 75,191")) {
      assertThat(slugs("2024-01-01", cited)).as(cited).containsExactly("us-eo-14110");
    }
    assertThat(slugs("2024-01-01", "EO 14111")).isEmpty();
  }

  @Test
  void it_is_known_by_the_second_source_of_its_issue_too_from_then_on() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    var late = ledger.learn(corroborated(EO_14110, "issue", published("88 FR 75191")));

    assertThat(slugs("2024-01-01", late - 1, "88 FR 75191")).isEmpty();
    assertThat(slugs("2024-01-01", late, "88 FR 75191")).containsExactly("us-eo-14110");
  }

  @Test
  void the_name_of_another_instrument_that_is_a_source_is_not_its_own() {
    ledger.learn(
        issued(EO_14110).signed("2023-10-30").from(published("M-24-10")),
        memoIssued(M_24_10).signed("2024-03-28"));

    assertThat(slugs("2024-04-01", "M-24-10")).containsExactly("us-omb-m-24-10");
  }

  @Test
  void several_instruments_on_one_page_are_all_told_and_the_one_cited_so_itself_first() {
    ledger.learn(
        issued(EO_14110).signed("2023-10-30").from(published("88 FR 75191")),
        memoIssued(M_24_10).cited("88 FR 75191").signed("2024-03-28"));

    assertThat(slugs("2024-04-01", "88 FR 75191")).containsExactly("us-omb-m-24-10", "us-eo-14110");
  }

  @Test
  void of_very_many_instruments_on_one_page_some_are_told() {
    ledger.learn(
        IntStream.range(100, 130)
            .mapToObj(n -> InstrumentId.of("us-eo-" + n))
            .map(id -> issued(id).signed("2023-10-30").from(published("a list of orders")))
            .toArray(Fact[]::new));

    assertThat(slugs("2024-01-01", "a list of orders")).hasSize(CitationQueries.MOST_OF_ONE);
  }

  @Test
  void it_is_told_as_it_stood_on_the_day_and_as_known() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    var last = ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(status("2023-10-29", last)).isEqualTo("not_yet_issued");
    assertThat(status("2025-01-19", last)).isEqualTo("in_force");
    assertThat(status("2025-01-20", last)).isEqualTo("revoked");
    assertThat(status("2025-01-20", last - 1)).isEqualTo("in_force");
  }

  @Test
  void an_issue_that_was_retracted_is_not_known_any_more() {
    ledger.learnAs("issue", issued(EO_14148).signed("2025-01-20"));
    var late = ledger.learn(retracted(EO_14148, "issue"));

    assertThat(slugs("2025-02-01", late, "EO 14148")).isEmpty();
    assertThat(slugs("2025-02-01", late - 1, "EO 14148")).hasSize(1);
  }

  private static Source published(String citation) {
    return new Source("Federal Register", null, Citation.of(citation), null, null, null);
  }

  private String status(String day, long known) {
    return found(day, known, "EO 14110").findFirst().orElseThrow().status();
  }

  private List<String> slugs(String day, String citation) {
    return slugs(day, Searching.NOW, citation);
  }

  private List<String> slugs(String day, long known, String citation) {
    return found(day, known, citation).map(Found::slug).toList();
  }

  private Stream<Found> found(String day, long known, String citation) {
    var key = Citation.of(citation).key();
    return citations
        .named(List.of(key), LocalDate.parse(day), known)
        .getOrDefault(key, List.of())
        .stream();
  }
}
