package policytimeline.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Service;

/// A list of citations, checked against the sample.
class CitationsOverHttpTest {

  private final Service service = Service.withSample();

  @Test
  void each_citation_is_answered_in_order_as_its_instrument_stood() {
    var answer =
        check("2025-01-20", "E.O. 14110", "EO 99999", "OMB M-24-10", "88 FR 75191", "第14179号行政令");

    assertThat(answer.texts("/items", "given"))
        .containsExactly("E.O. 14110", "EO 99999", "OMB M-24-10", "88 FR 75191", "第14179号行政令");
    assertThat(answer.texts("/items", "status"))
        .containsExactly("revoked", "unknown", "in_force", "revoked", "not_yet_issued");
    assertThat(answer.text("/items/0/slug")).isEqualTo("us-eo-14110");
    assertThat(answer.text("/items/0/citation")).isEqualTo("EO 14110");
    assertThat(answer.text("/items/0/title")).startsWith("Safe, Secure");
    assertThat(answer.text("/items/0/applies")).isEqualTo("none");
    assertThat(answer.text("/items/0/phase/from")).isEqualTo("2025-01-20");
    assertThat(answer.at("/items/0/phase/because")).hasSize(1);
  }

  @Test
  void what_names_nothing_here_is_unknown() {
    var answer = check("2025-01-20", "EO 99999");

    assertThat(answer.at("/items/0/found").asBoolean()).isFalse();
    assertThat(answer.at("/items/0/slug").isNull()).isTrue();
    assertThat(answer.at("/items/0/phase").isNull()).isTrue();
  }

  @Test
  void all_instruments_on_one_page_are_told() {
    var client = service.client();
    client.importFacts(onOnePage("EO 20001") + onOnePage("EO 20002") + onOnePage("EO 20003"));
    client.settle();

    var answer = check("2025-02-01", "99 F.R. 12");

    assertThat(answer.text("/items/0/slug")).isEqualTo("us-eo-20001");
    assertThat(answer.texts("/items/0/others", "citation")).containsExactly("EO 20002", "EO 20003");
    assertThat(answer.texts("/items/0/others", "status")).containsOnly("in_force");
  }

  @Test
  void the_second_clock_can_be_set() {
    var now = body("2025-01-20", "EO 14110", null);
    var before = body("2025-01-20", "EO 14110", "@1");

    assertThat(post(null, now).is(200).text("/items/0/status")).isEqualTo("revoked");
    var early = post(null, before).is(200);
    assertThat(early.text("/items/0/status")).isEqualTo("unknown");
    assertThat(early.number("/known/position")).isEqualTo(1);
    assertThat(early.header("Cache-Control")).contains("immutable");
    assertThat(post(null, now).header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void who_shows_the_token_gets_the_same_answer() {
    var body = body("2025-01-20", "EO 14110", service.start());

    assertThat(post(service.client().token(), body).is(200).body())
        .isEqualTo(post(null, body).is(200).body());
  }

  @Test
  void five_hundred_citations_are_checked_at_once() {
    var answer =
        check(
            "2025-01-20",
            IntStream.range(0, 500).mapToObj(i -> "EO " + (13_500 + i)).toArray(String[]::new));

    assertThat(answer.at("/items")).hasSize(500);
    assertThat(answer.at("/items").values()).allMatch(each -> each.path("found").asBoolean());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                              | citations    | It is required: 1 to 500 citations, such as EO 14110.
          {"citations": []}                               | citations    | It is required: 1 to 500 citations, such as EO 14110.
          {"citations": ["EO 14110", " "]}                | citations[1] | It is required.
          {"citations": ["EO 14110", null]}               | citations[1] | It is required.
          {"citations": ["EO 14110"], "on": "2025-02-30"} | on           | a day of the calendar, such as 2025-01-19; got: 2025-02-30
          {"citations": ["EO 14110"], "known": "now"}     | known        | an instant such as 2026-11-24T09:00:00Z, or a position such as @18231; got: now
          """)
  void a_list_at_fault_is_told_what_would_be_accepted(String body, String field, String message) {
    var problem = post(null, body).isProblem(422, "invalid-request");

    assertThat(problem.texts("/errors", "field")).containsExactly(field);
    assertThat(problem.texts("/errors", "message")).containsExactly(message);
  }

  @Test
  void too_many_citations_are_refused() {
    var many =
        IntStream.range(0, 501)
            .mapToObj(i -> "\"EO 1\"")
            .collect(Collectors.joining(",", "[", "]"));

    var problem = post(null, "{\"citations\": " + many + "}").isProblem(422, "invalid-request");

    assertThat(problem.texts("/errors", "message"))
        .isEqualTo(List.of("at most 500 citations; got: 501"));
  }

  @Test
  void a_body_that_is_too_large_is_not_read() {
    var large = "{\"citations\": [\"" + "x".repeat(10_000_001) + "\"]}";

    post(null, large).isProblem(413, "too-large");
  }

  @Test
  void nothing_else_is_written_without_a_token() {
    service
        .client()
        .send(
            "/api/v1/citations",
            request ->
                request
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}")))
        .is(401);
  }

  private static String onOnePage(String citation) {
    return """
        {"type": "OrderIssued", "instrument": "%s", "citation": "%s", "kind": "executive_order", \
        "issuer": "president", "jurisdiction": "us", "signedOn": "2025-01-02", \
        "effectiveOn": "2025-01-02", \
        "source": {"publisher": "Federal Register", "citation": "99 FR 12"}}
        """
        .formatted("us-" + citation.toLowerCase(Locale.ROOT).replace(' ', '-'), citation);
  }

  private Answer check(String on, String... citations) {
    return post(null, body(on, String.join("\", \"", citations), null)).is(200);
  }

  private static String body(String on, String citations, @Nullable String known) {
    return "{\"citations\": [\"%s\"], \"on\": \"%s\"%s}"
        .formatted(citations, on, known == null ? "" : ", \"known\": \"%s\"".formatted(known));
  }

  private Answer post(@Nullable String token, String body) {
    return service
        .client()
        .send(
            "/api/v1/citations/check",
            request -> {
              if (token != null) {
                request.header("Authorization", "Bearer " + token);
              }
              return request
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body));
            });
  }
}
