package policytimeline.api.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Coverage is declared by command, and what it hides or shows follows from its position on.
class CoverageDeclaredTest {

  private static final AtomicInteger JURISDICTIONS = new AtomicInteger();

  private final Client client = Service.empty().client();
  private String jurisdiction = "";
  private String slug = "";
  private long issued;

  @BeforeEach
  void an_order_of_a_jurisdiction_of_its_own_is_in_force_since_2024() {
    jurisdiction = "xx-" + JURISDICTIONS.incrementAndGet();
    var citation = Orders.citation();
    slug = Orders.slug(citation);
    var order =
        """
        {"citation": "%s", "jurisdiction": "%s", "signedOn": "2024-01-01",
         "effectiveOn": "2024-01-01", "source": {"publisher": "Official Gazette"}}
        """
            .formatted(citation, jurisdiction);
    issued = client.post("/api/v1/orders", order).is(201).number("/position");
  }

  @Test
  void before_what_is_declared_the_status_is_unknown_from_the_declaration_on() {
    var late = declared("2025-01-01", null);

    assertThat(status("2024-06-01", issued)).isEqualTo("in_force");
    assertThat(status("2024-06-01", late)).isEqualTo("unknown");
    assertThat(status("2025-01-01", late)).isEqualTo("in_force");

    var wide = declared("2023-01-01", null);

    assertThat(status("2024-06-01", wide)).isEqualTo("in_force");
    assertThat(status("2024-06-01", late)).isEqualTo("unknown");
  }

  @Test
  void the_state_of_a_day_hides_what_is_not_covered() {
    var late = declared("2025-01-01", null);
    var path = "/api/v1/state?on=2024-06-01&jurisdiction=" + jurisdiction;

    assertThat(client.getAtLeast(late, path).slugs()).isEmpty();
    assertThat(client.get(path + "&status=any").texts("/items", "status"))
        .containsExactly("unknown");
    assertThat(client.get(path + "&known=@" + issued).slugs()).containsExactly(slug);
  }

  @Test
  void dates_that_are_not_covered_are_not_told() {
    var late = declared("2025-01-01", null);
    var path = "/api/v1/upcoming?from=2024-01-01&to=2026-01-01&jurisdiction=" + jurisdiction;

    assertThat(client.getAtLeast(late, path).slugs()).isEmpty();
    assertThat(client.get(path + "&known=@" + issued).slugs()).containsExactly(slug);
  }

  @Test
  void a_series_counts_what_is_not_covered_as_unknown() {
    var late = declared("2025-01-01", null);
    var path =
        "/api/v1/series?from=2024-07-01&to=2025-07-01&step=quarter&jurisdiction=" + jurisdiction;
    var counts = client.getAtLeast(late, path).is(200);

    assertThat(counts.texts("/series/0/values")).containsExactly("0", "0", "1", "1", "1");
    assertThat(counts.texts("/coverage/status"))
        .containsExactly("unknown", "unknown", "covered", "covered", "covered");
    assertThat(client.get(path + "&group=status").texts("/series", "key"))
        .containsExactly("in_force", "unknown");
    assertThat(client.get(path + "&known=@" + issued).texts("/series/0/values"))
        .containsExactly("1", "1", "1", "1", "1");
  }

  @Test
  void after_the_last_check_the_answer_is_stale() {
    var position = declared("2024-01-01", "2025-06-30");
    var path = "/api/v1/instruments/%s?known=@%d&on=".formatted(slug, position);
    var series =
        "/api/v1/series?from=2025-06-30&to=2025-07-01&step=day&jurisdiction=" + jurisdiction;

    assertThat(client.get(path + "2025-06-30").text("/coverage/status")).isEqualTo("covered");
    assertThat(client.get(path + "2025-07-01").text("/coverage/status")).isEqualTo("stale");
    assertThat(client.get(path + "2025-07-01").text("/status")).isEqualTo("in_force");
    assertThat(client.get(series).texts("/coverage/status")).containsExactly("covered", "stale");
  }

  @Test
  void a_declaration_is_an_entry_of_the_log() {
    var answer = client.post("/api/v1/coverage", body("2024-01-01", null)).is(201);
    var entry = client.get(answer.header("Location")).is(200);

    assertThat(answer.text("/slug")).isEqualTo("coverage/" + jurisdiction + "/order");
    assertThat(entry.text("/type")).isEqualTo("CoverageDeclared");
    assertThat(entry.text("/data/since")).isEqualTo("2024-01-01");
    assertThat(entry.text("/recordedBy")).startsWith("token-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/state?on=2024-06-01",
        "/api/v1/series?from=2024-01-01&to=2025-01-01",
        "/api/v1/upcoming?from=2024-01-01&to=2025-01-01",
        "/api/v1/entries?limit=1",
        "/api/v1/coverage?on=2024-01-01"
      })
  void before_the_log_began_nothing_is_covered_and_the_answer_says_when_it_did(String path) {
    var began = client.get("/api/v1/coverage").is(200).text("/log/earliest");

    var problem = client.get(path + "&known=2001-01-01T00:00:00Z").isProblem(404, "not-covered");

    assertThat(problem.text("/field")).isEqualTo("known");
    assertThat(problem.text("/earliest")).isEqualTo(began);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} | jurisdiction since source
          {"jurisdiction": "Mars", "since": "2024", "source": {"publisher": "P"}} | jurisdiction since
          {"jurisdiction": "us", "family": "law", "since": "2024-01-01", "source": {}} | family source.publisher
          {"jurisdiction": "us", "since": "2024-01-02", "checkedUntil": "2024-01-01", "source": {"publisher": "P"}} | checkedUntil
          """)
  void every_field_at_fault_is_named(String body, String fields) {
    client
        .post("/api/v1/coverage", body)
        .isProblem(422, "invalid-request")
        .names(fields.split(" ", -1));
  }

  @Test
  void who_has_no_token_declares_nothing() {
    var body = BodyPublishers.ofString(body("2024-01-01", null));

    client
        .send(
            "/api/v1/coverage",
            request -> request.header("Content-Type", "application/json").POST(body))
        .isProblem(401, "unauthorized");
  }

  private long declared(String since, @Nullable String checkedUntil) {
    return client.post("/api/v1/coverage", body(since, checkedUntil)).is(201).number("/position");
  }

  private String body(String since, @Nullable String checkedUntil) {
    var until = checkedUntil == null ? "null" : "\"" + checkedUntil + "\"";
    return """
        {"jurisdiction": "%s", "family": "order", "since": "%s", "checkedUntil": %s,
         "source": {"publisher": "Official Gazette"}}
        """
        .formatted(jurisdiction, since, until);
  }

  private String status(String on, long known) {
    var path = "/api/v1/instruments/%s?on=%s&known=@%d".formatted(slug, on, known);
    return String.valueOf(client.get(path).is(200).text("/status"));
  }
}
