package policytimeline.projections.search;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.projections.search.Searching.on;
import static policytimeline.projections.search.Searching.page;
import static policytimeline.projections.search.Searching.slugs;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// On tables as large as those of a service at work.
@OnPostgres
class SearchIndexTest {

  private static final int ROWS = 30_000;

  /// The words of a title, of which one in a thousand has a rare one.
  private static final String TITLE =
      "'Common words about subject ' || n || case when n % 1000 = 7 then ' 关于人工智能 rarity' else ' 其他文件' end";

  private static final String GRAMS =
      "case when n % 1000 = 7 then array['人工', '工智', '智能'] else array['其他', '他文', '文件'] end";

  private final Ledger ledger;
  private final JdbcClient db;
  private final SearchQueries searches;

  SearchIndexTest(Ledger ledger, JdbcClient db, SearchQueries searches) {
    this.ledger = ledger;
    this.db = db;
    this.searches = searches;
  }

  @ParameterizedTest
  @ValueSource(strings = {"智能", "人工智能", "rarity 智能"})
  void titles_are_found_by_the_index_of_words(String text) {
    fill();

    assertThat(plan(SearchSql.TITLES_BY_WORDS, text)).contains("title_vector");
    assertThat(searches.search(on("2025-01-01", text)).total()).isEqualTo(ROWS / 1000);
  }

  @Test
  void passages_are_found_by_the_index_of_words() {
    fill();

    assertThat(plan(SearchSql.PASSAGES_BY_WORDS, "智能")).contains("passage_vector");
  }

  @Test
  void citations_are_found_by_their_index() {
    fill();

    var plan =
        String.join(
            "\n",
            db.sql("explain " + CitationQueries.NAMED)
                .param("keys", new String[] {"doc:17", "doc:18"})
                .param("known", Searching.NOW)
                .query(String.class)
                .list());

    assertThat(plan).contains("citation_key");
  }

  @Test
  void of_a_common_word_the_newest_are_ranked_and_the_answer_says_that_there_are_more() {
    fill();

    var hits = searches.search(page(on("2025-01-01", "common words"), 0, 3));

    assertThat(hits.complete()).isFalse();
    assertThat(hits.total()).isEqualTo(1000);
    assertThat(slugs(hits)).containsExactly("doc-29999", "doc-29998", "doc-29997");
  }

  @Test
  void the_newest_are_those_of_the_day() {
    fill();

    var hits = searches.search(page(on("1943-01-01", "common words"), 0, 2));

    // the 1096th day from 1940-01-01 on
    assertThat(slugs(hits)).containsExactly("doc-1096", "doc-1095");
    assertThat(hits.total()).isEqualTo(1000);
  }

  @Test
  void of_a_rare_word_all_are_ranked() {
    fill();

    var hits = searches.search(page(on("2025-01-01", "rarity"), 0, 2));

    assertThat(hits.complete()).isTrue();
    assertThat(slugs(hits)).containsExactly("doc-29007", "doc-28007");
  }

  private void fill() {
    generate(
        """
        insert into title
        select 'doc-' || n, 'en', 1, 9223372036854775807, date '1940-01-01' + n, %1$s,
               to_tsvector('english', %1$s) || to_tsvector('simple', %1$s) || array_to_tsvector(%2$s)
          from generate_series(0, %3$d) n
        """);
    generate(
        """
        insert into passage
        select 'doc-' || n, 'sec. 1', 'en', date '1940-01-01' + n, 'infinity', 1, 9223372036854775807,
               date '1940-01-01' + n, null, %1$s, array_to_tsvector(%2$s)
          from generate_series(0, %3$d) n
        """);
    generate(
        """
        insert into instrument
        select 'doc-' || n, 1, 9223372036854775807, 'Doc ' || n, null, 'order', 'executive_order', 'us',
               'president', date '1940-01-01' + n, '{}', '{}', '[]', '', 'e' || n,
               (date '1940-01-01' + n)::text
          from generate_series(0, %3$d) n
        """);
    generate(
        """
        insert into phase
        select 'doc-' || n, date '1940-01-01' + n, 'infinity', 1, 9223372036854775807, 'in_force', 'all',
               '{}', false
          from generate_series(0, %3$d) n
        """);
    generate(
        """
        insert into citation
        select 'doc:' || n, 'doc-' || n, 1, 9223372036854775807, true
          from generate_series(0, %3$d) n
        """);
    ledger.change("analyze");
  }

  private void generate(String sql) {
    ledger.change(sql.formatted(TITLE, GRAMS, ROWS - 1));
  }

  private String plan(String sql, String text) {
    var asked = Asked.of(text);
    return String.join(
        "\n",
        db.sql("explain " + sql)
            .param("on", LocalDate.parse("2025-01-01"))
            .param("known", Searching.NOW)
            .param("hits", SearchSql.LOOKED_UP)
            .param("before", asked.words())
            .param("last", asked.last())
            .param("beginning", asked.beginning())
            .param("grams", asked.grams())
            .query(String.class)
            .list());
  }
}
