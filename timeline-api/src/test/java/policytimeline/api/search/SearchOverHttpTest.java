package policytimeline.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Service;

/// The sample, searched by words and by citation.
class SearchOverHttpTest {

  private final Service service = Service.withSample();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EO 14110",
        "E.O. 14110",
        "eo14110",
        "Executive Order 14110",
        "Exec. Order No. 14,110",
        "Exec. Order No. 14,110, 88 Fed. Reg. 75191 (Oct. 30, 2023)",
        "第14110号行政令",
        "14110号行政令",
        "88 FR 75191",
        "88 Fed. Reg. 75,191",
        "us-eo-14110"
      })
  void an_order_is_found_by_its_citation_in_any_usual_form(String citation) {
    var answer = search("2025-01-19", citation);

    assertThat(answer.slugs().getFirst()).isEqualTo("us-eo-14110");
    assertThat(answer.text("/items/0/match/by")).isEqualTo("citation");
    assertThat(answer.text("/items/0/status")).isEqualTo("in_force");
    assertThat(answer.text("/items/0/phase/to")).isEqualTo("2025-01-20");
  }

  @ParameterizedTest
  @CsvSource({
    "OMB Memorandum M-24-10, us-omb-m-24-10",
    "Reg. (EU) 2024/1689, eu-reg-2024-1689",
    "32024R1689, eu-reg-2024-1689",
    "SB24-205, us-co-sb24-205",
    "Pub. L. 119-12, us-take-it-down-act",
    "NIST AI 100-1, us-nist-ai-100-1",
    "america's ai action plan, us-ai-action-plan-2025"
  })
  void instruments_of_all_kinds_are_found_by_their_citations(String citation, String slug) {
    assertThat(search("2026-01-01", citation).slugs()).startsWith(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"人工智能", "智能", "人工 安全"})
  void chinese_titles_are_found_by_their_words(String words) {
    var answer = search("2025-01-19", words);

    assertThat(answer.slugs()).contains("us-eo-14110");
    assertThat(answer.text("/items/0/match/lang")).isEqualTo("zh");
    assertThat(answer.text("/items/0/match/excerpt")).contains("«" + words.split(" ", 2)[0] + "»");
  }

  @Test
  void titles_are_told_in_the_language_asked_for() {
    assertThat(search("2025-01-19", "EO 14110&lang=zh").text("/items/0/title"))
        .isEqualTo("人工智能的安全、可靠、可信开发与使用");
    assertThat(search("2025-01-19", "EO 14110").text("/items/0/title")).startsWith("Safe, Secure");
  }

  @ParameterizedTest
  @CsvSource({"artificial intelligence, us-eo-14110", "acquisition, us-omb-m-24-18"})
  void english_titles_are_found_by_their_words(String words, String slug) {
    var answer = search("2026-01-01", words + "&limit=500");

    assertThat(answer.slugs()).contains(slug).doesNotHaveDuplicates();
    assertThat(answer.texts("/items", "title").getFirst()).containsIgnoringCase(words);
    assertThat(answer.at("/totalExact").asBoolean()).isTrue();
  }

  @Test
  void a_citation_among_words_is_found_beside_what_has_the_words() {
    var answer = search("2026-01-01", "EO 14110 safety");

    assertThat(answer.slugs().getFirst()).isEqualTo("us-eo-14110");
    assertThat(answer.text("/items/1/match/by")).isEqualTo("title");
    assertThat(answer.text("/items/1/match/excerpt")).containsIgnoringCase("«safety»");
  }

  @Test
  void what_is_not_issued_yet_is_found_by_its_citation_alone() {
    var answer = search("2023-10-29", "EO 14110");

    assertThat(answer.text("/items/0/status")).isEqualTo("not_yet_issued");
    assertThat(answer.at("/items/0/phase").isNull()).isTrue();
    assertThat(search("2023-10-29", "trustworthy intelligence").slugs())
        .doesNotContain("us-eo-14110");
  }

  @Test
  void filters_narrow_a_search() {
    assertThat(
            search("2026-01-01", "artificial intelligence&family=memo").texts("/items", "family"))
        .isNotEmpty()
        .containsOnly("memo");
    assertThat(
            search("2026-01-01", "artificial intelligence&status=revoked,superseded")
                .texts("/items", "status"))
        .isNotEmpty()
        .isSubsetOf("revoked", "superseded");
    assertThat(search("2026-01-01", "artificial intelligence&jurisdiction=eu&topic=ai").slugs())
        .isNotEmpty()
        .allMatch(slug -> slug.startsWith("eu-"));
  }

  @Test
  void what_is_found_comes_in_pages_that_repeat_nothing() {
    var whole = search("2026-01-01", "artificial intelligence&limit=500").slugs();
    var first = search("2026-01-01", "artificial intelligence&limit=7");

    var second = service.client().get(String.valueOf(first.text("/next"))).is(200);

    assertThat(first.number("/total")).isEqualTo(whole.size());
    assertThat(first.slugs()).isEqualTo(whole.subList(0, 7));
    assertThat(second.slugs()).isEqualTo(whole.subList(7, 14));
    assertThat(first.header("Link")).contains("rel=\"next\"").contains("cursor=");
  }

  @Test
  void a_word_that_very_many_have_says_that_not_all_are_ranked() {
    var answer = search("2026-01-01", "the&limit=1");

    assertThat(answer.at("/totalExact").asBoolean()).isFalse();
    assertThat(answer.number("/total")).isEqualTo(1000);
  }

  @Test
  void an_answer_with_both_clocks_is_kept_for_ever() {
    var asked = "/api/v1/search?q=acquisition&on=2025-01-19";

    assertThat(service.client().get(asked).header("Cache-Control")).isEqualTo("no-cache");
    assertThat(service.client().get(asked + "&known=" + service.start()).header("Cache-Control"))
        .contains("immutable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=                                   | q      | It is required.
          on=2025-01-19                        | q      | It is required.
          q=...                                | q      | words or a citation, such as artificial intelligence or EO 14110; got: ...
          q=a%00b                              | q      | words or a citation, such as artificial intelligence or EO 14110
          q=a+b+c+d+e+f+g+h+i+j+k              | q      | at most 10 words; got: 11
          q=ai&lang=Chinese                    | lang   | A language is a tag such as en or zh-Hant; got: Chinese
          q=ai&limit=501                       | limit  | a whole number from 1 to 500; got: 501
          q=ai&cursor=x                        | cursor | what the answer before gave as next; got: x
          q=ai&family=act                      | family | got: act
          """)
  void a_search_at_fault_is_told_what_would_be_accepted(
      String query, String field, String message) {
    var problem = service.client().get("/api/v1/search?" + query).isProblem(400, "invalid-request");

    assertThat(problem.texts("/errors", "field")).containsExactly(field);
    assertThat(problem.texts("/errors", "message").getFirst()).contains(message);
  }

  @Test
  void a_search_of_more_than_200_characters_is_refused() {
    var problem =
        service
            .client()
            .get("/api/v1/search?q=" + "x".repeat(201))
            .isProblem(400, "invalid-request");

    assertThat(problem.texts("/errors", "message"))
        .isEqualTo(List.of("at most 200 characters, such as EO 14110; got: 201"));
  }

  /// What follows `&` are further parameters.
  private Answer search(String on, String asked) {
    var parts = asked.split("&", 2);
    var words = URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
    var further = parts.length > 1 ? "&" + parts[1] : "";
    return service
        .client()
        .get("/api/v1/search?on=%s&known=%s&q=%s%s".formatted(on, service.start(), words, further))
        .is(200);
  }
}
