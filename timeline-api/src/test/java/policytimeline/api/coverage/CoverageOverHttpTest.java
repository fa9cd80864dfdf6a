package policytimeline.api.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// What the timeline covers, said with each answer and as an answer of its own.
class CoverageOverHttpTest {

  private final Client client = Service.withSample().client();

  @Test
  void coverage_lists_each_jurisdiction_and_family_with_its_days() {
    var coverage = client.get("/api/v1/coverage?on=2025-01-19").is(200);

    assertThat(coverage.texts("/items", "jurisdiction")).contains("us", "us-co", "eu");
    var orders =
        coverage.at("/items").values().stream()
            .filter(each -> each.path("family").asString().equals("order"))
            .findFirst()
            .orElseThrow();
    assertThat(orders.path("since").asString()).isEqualTo("1937-01-08");
    assertThat(orders.path("checkedUntil").asString()).isNotBlank();
    assertThat(orders.path("status").asString()).isEqualTo("covered");
    assertThat(coverage.number("/log/head")).isPositive();
    assertThat(coverage.text("/log/earliest")).isNotBlank();
  }

  @Test
  void coverage_grows_with_what_is_known() {
    assertThat(client.get("/api/v1/coverage?known=@1").is(200).texts("/items", "family"))
        .containsExactly("order");
  }

  @ParameterizedTest
  @CsvSource({
    "family=order,                 2025-01-19, covered",
    "family=order,                 1937-01-08, covered",
    "family=order,                 1937-01-07, unknown",
    "family=order,                 2026-11-01, stale",
    "family=order&jurisdiction=eu, 2025-01-19, unknown",
    "family=rule&jurisdiction=eu,  2025-01-19, covered",
    "family=memo,                  2020-11-16, unknown"
  })
  void an_answer_says_whether_its_day_is_covered(String query, String on, String status) {
    var state = client.get("/api/v1/state?limit=1&on=" + on + "&" + query).is(200);

    assertThat(state.text("/coverage/status")).isEqualTo(status);
  }

  @Test
  void an_answer_says_since_when_and_until_when_it_is_covered() {
    var state = client.get("/api/v1/state?limit=1&on=2025-01-19&family=order").is(200);

    assertThat(state.text("/coverage/since")).isEqualTo("1937-01-08");
    assertThat(state.text("/coverage/checkedUntil")).isEqualTo("2026-06-05");
  }

  @Test
  void before_coverage_begins_what_held_is_unknown() {
    var memo = client.get("/api/v1/instruments/us-omb-m-13-13?on=2015-01-01").is(200);
    var state = client.get("/api/v1/state?on=2015-01-01&family=memo&status=any").is(200);

    assertThat(memo.text("/status")).isEqualTo("unknown");
    assertThat(memo.text("/applies")).isEqualTo("none");
    assertThat(state.texts("/items", "status")).isNotEmpty().containsOnly("unknown");
    assertThat(client.get("/api/v1/state?on=2015-01-01&family=memo").slugs()).isEmpty();
  }

  @Test
  void what_is_in_force_after_the_last_check_is_answered() {
    var order = client.get("/api/v1/instruments/us-eo-14179?on=2026-11-01").is(200);

    assertThat(order.text("/status")).isEqualTo("in_force");
    assertThat(order.text("/coverage/status")).isEqualTo("stale");
  }

  @Test
  void an_answer_about_coverage_can_be_quoted_and_stays() {
    var answer = client.get("/api/v1/coverage?on=2025-01-19").is(200);
    var again = client.get(String.valueOf(answer.text("/permalink"))).is(200);

    assertThat(answer.json().at("/incomplete").asBoolean()).isFalse();
    assertThat(again.json().at("/items")).isEqualTo(answer.json().at("/items"));
    assertThat(again.header("Cache-Control")).contains("immutable");
  }
}
