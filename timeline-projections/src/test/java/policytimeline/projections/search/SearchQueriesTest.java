package policytimeline.projections.search;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.EO_14179;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.projections.search.Searching.NONE;
import static policytimeline.projections.search.Searching.filters;
import static policytimeline.projections.search.Searching.known;
import static policytimeline.projections.search.Searching.narrowed;
import static policytimeline.projections.search.Searching.on;
import static policytimeline.projections.search.Searching.page;
import static policytimeline.projections.search.Searching.slugs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.Fact;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange.Replaced;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.search.Hit.By;

@OnPostgres
class SearchQueriesTest {

  private static final Fact SAFE_AI =
      issued(EO_14110)
          .signed("2023-10-30")
          .titled("Safe Development of Artificial Intelligence")
          .saying("sec. 4.2", "Companies report the acquisition of large computing clusters.");

  private static final Fact GOVERNANCE =
      memoIssued(M_24_10)
          .signed("2024-03-28")
          .titled("Governance for Agency Use of Artificial Intelligence")
          .saying("sec. 3", "Each agency designates a Chief AI Officer. See EO 14110.");

  private final Ledger ledger;
  private final SearchQueries searches;

  SearchQueriesTest(Ledger ledger, SearchQueries searches) {
    this.ledger = ledger;
    this.searches = searches;
  }

  @Test
  void an_instrument_is_found_by_its_citation_its_title_and_its_text() {
    ledger.learn(SAFE_AI, GOVERNANCE);

    assertThat(only("2024-04-01", "E.O. 14110").by()).isEqualTo(By.CITATION);
    assertThat(only("2024-04-01", "governance").by()).isEqualTo(By.TITLE);
    var hit = only("2024-04-01", "computing acquisitions");
    assertThat(hit.by()).isEqualTo(By.TEXT);
    assertThat(hit.provision()).isEqualTo("sec. 4.2");
    assertThat(hit.excerpt()).contains("the «acquisition» of large «computing» clusters");
  }

  @Test
  void every_word_must_be_there_and_the_last_may_go_on() {
    ledger.learn(SAFE_AI, GOVERNANCE);

    assertThat(found("2024-04-01", "artificial governance")).containsExactly("us-omb-m-24-10");
    assertThat(found("2024-04-01", "artificial intelligen")).hasSize(2);
    assertThat(found("2024-04-01", "artificially intelligence")).hasSize(2);
    assertThat(found("2024-04-01", "intelligen artificial")).isEmpty();
    assertThat(found("2024-04-01", "artificial safety nowhere")).isEmpty();
  }

  @Test
  void the_citation_comes_first_then_titles_then_texts() {
    ledger.learn(
        SAFE_AI,
        GOVERNANCE,
        issued(EO_14179).signed("2024-01-01").titled("An order on agency officers"));

    assertThat(found("2024-04-01", "officer EO 14110"))
        .containsExactly("us-eo-14110", "us-eo-14179", "us-omb-m-24-10");
    assertThat(found("2024-04-01", "EO 14110")).containsExactly("us-eo-14110", "us-omb-m-24-10");
  }

  @Test
  void a_title_that_has_the_words_as_they_are_comes_before_one_that_only_begins_so() {
    ledger.learn(
        issued(EO_14110).signed("2023-10-30").titled("On the use of AI"),
        issued(EO_14179).signed("2025-01-23").titled("On the use of aircraft"));

    assertThat(found("2025-02-01", "use ai")).containsExactly("us-eo-14110", "us-eo-14179");
  }

  @Test
  void an_instrument_is_told_with_what_held_of_it_on_the_day() {
    ledger.learn(SAFE_AI, revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(only("2025-01-19", "artificial").found().status()).isEqualTo("in_force");
    var revoked = only("2025-01-20", "artificial").found();
    assertThat(revoked.status()).isEqualTo("revoked");
    assertThat(revoked.held()).extracting(Found.Held::from).hasToString("2025-01-20");
  }

  @Test
  void what_is_not_issued_on_the_day_is_found_by_its_citation_alone() {
    ledger.learn(SAFE_AI);

    assertThat(found("2023-10-29", "artificial")).isEmpty();
    assertThat(found("2023-10-29", "computing")).isEmpty();
    var early = only("2023-10-29", "EO 14110").found();
    assertThat(early.status()).isEqualTo("not_yet_issued");
    assertThat(early.held()).isNull();
  }

  @Test
  void before_coverage_begins_what_held_is_unknown() {
    ledger.learn(SAFE_AI, covered("us", "2024-01-01", null));

    assertThat(only("2023-12-31", "artificial").found().status()).isEqualTo("unknown");
    assertThat(only("2024-01-01", "artificial").found().status()).isEqualTo("in_force");
  }

  @Test
  void a_title_learned_late_is_found_from_its_position_on() {
    var first = ledger.learn(SAFE_AI);
    var late = ledger.learn(titled(EO_14110, "zh", "人工智能的安全、可靠、可信开发与使用"));

    assertThat(slugs(searches.search(known(first, "2024-01-01", "人工智能")))).isEmpty();
    assertThat(slugs(searches.search(known(late, "2024-01-01", "人工智能")))).hasSize(1);
  }

  @Test
  void a_title_that_was_replaced_is_found_as_it_was_known() {
    var first = ledger.learn(SAFE_AI);
    ledger.learn(titled(EO_14110, "en", "Trustworthy computers"));

    assertThat(slugs(searches.search(known(first, "2024-01-01", "artificial")))).hasSize(1);
    assertThat(found("2024-01-01", "artificial")).isEmpty();
    assertThat(found("2024-01-01", "trustworthy")).hasSize(1);
  }

  @Test
  void an_amended_text_is_found_on_the_days_on_which_it_said_so() {
    ledger.learn(
        SAFE_AI, amended(EO_14110).on("2024-06-01").changing(says("sec. 4.2", "Nothing.")));

    assertThat(found("2024-05-31", "clusters")).hasSize(1);
    assertThat(found("2024-06-01", "clusters")).isEmpty();
    assertThat(found("2024-06-01", "nothing")).hasSize(1);
    assertThat(found("2024-05-31", "nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"人工智能", "智能", "人工", "行政", "令", "智能 行政令"})
  void chinese_is_found_by_words_of_any_length(String words) {
    ledger.learn(SAFE_AI, titled(EO_14110, "zh", "关于人工智能的行政令"));

    assertThat(only("2024-01-01", words).language()).isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"能人", "智能的令", "智慧"})
  void chinese_that_is_not_there_is_not_found(String words) {
    ledger.learn(SAFE_AI, titled(EO_14110, "zh", "关于人工智能的行政令"));

    assertThat(found("2024-01-01", words)).isEmpty();
  }

  @Test
  void chinese_words_are_marked() {
    ledger.learn(SAFE_AI, titled(EO_14110, "zh", "关于人工智能的行政令"));

    assertThat(only("2024-01-01", "智能").excerpt()).isEqualTo("关于人工«智能»的行政令");
  }

  @Test
  void filters_narrow_what_is_found() {
    ledger.learn(SAFE_AI, GOVERNANCE, revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    var asked = on("2025-02-01", "artificial");

    assertThat(slugs(searches.search(narrowed(asked, NONE)))).hasSize(2);
    assertThat(slugs(searches.search(narrowed(asked, filters(List.of("memo"), List.of())))))
        .containsExactly("us-omb-m-24-10");
    assertThat(slugs(searches.search(narrowed(asked, filters(List.of(), List.of("revoked"))))))
        .containsExactly("us-eo-14110");
  }

  @Test
  void what_is_found_comes_in_pages() {
    ledger.learn(SAFE_AI, GOVERNANCE);
    var asked = on("2025-02-01", "artificial intelligence");

    var first = searches.search(page(asked, 0, 1));
    var second = searches.search(page(asked, 1, 1));

    assertThat(first.total()).isEqualTo(2);
    assertThat(first.complete()).isTrue();
    assertThat(List.of(slugs(first).toList(), slugs(second).toList()))
        .containsExactlyInAnyOrder(List.of("us-eo-14110"), List.of("us-omb-m-24-10"));
  }

  @ParameterizedTest
  @CsvSource({"'\"; drop table title; --'", "'a & | ! ( ) : * <-> \\ '' b'", "%_%", "$1 :q ?"})
  void marks_mean_nothing(String text) {
    ledger.learn(SAFE_AI);

    assertThat(found("2024-01-01", text)).isEmpty();
  }

  @Test
  void a_very_long_passage_is_taken_in() {
    var words = new StringBuilder();
    for (var i = 0; i < 18_000; i++) {
      words.append("word").append(i).append(' ');
    }
    ledger.learn(
        issued(EO_14148).signed("2025-01-20").titled("Long").saying("sec. 1", words.toString()));

    assertThat(found("2025-02-01", "word17")).containsExactly("us-eo-14148");
  }

  private static Replaced says(String provision, String words) {
    return new Replaced(new ProvisionText(Provision.of(provision), null, Wording.english(words)));
  }

  private Hit only(String day, String text) {
    var hits = searches.search(on(day, text)).page();
    assertThat(hits).as(text).hasSize(1);
    return hits.getFirst();
  }

  private List<String> found(String day, String text) {
    return slugs(searches.search(on(day, text))).toList();
  }
}
