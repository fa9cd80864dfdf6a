package policytimeline.api.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// Counts for charts.
class SeriesOverHttpTest {

  private final Client client = Service.withSample().client();

  @Test
  void each_count_is_the_total_of_the_state_on_that_day() {
    var answer =
        client.get("/api/v1/series?from=2024-11-01&to=2025-05-01&step=month&topic=ai").is(200);

    assertThat(answer.json().at("/steps")).hasSize(7);
    var steps = steps(answer);
    for (var step = 0; step < steps.size(); step++) {
      var state = client.get("/api/v1/state?topic=ai&limit=1&on=" + steps.get(step)).is(200);
      assertThat(answer.number("/series/0/values/" + step))
          .as(steps.get(step))
          .isEqualTo(state.number("/total"));
    }
  }

  @ParameterizedTest
  @CsvSource({"family", "kind", "jurisdiction", "issuer"})
  void told_apart_the_counts_add_up_to_the_whole(String group) {
    var path = "/api/v1/series?from=2020-01-01&to=2026-01-01&step=year";
    var whole = client.get(path).is(200);
    var apart = client.get(path + "&group=" + group).is(200);

    for (var step = 0; step < 7; step++) {
      var place = step;
      var sum =
          StreamSupport.stream(apart.json().at("/series").spliterator(), false)
              .mapToLong(series -> series.at("/values/" + place).asLong())
              .sum();
      assertThat(sum).isEqualTo(whole.number("/series/0/values/" + step));
    }
  }

  @Test
  void the_day_of_the_turn_has_its_net_effect() {
    var path = "/api/v1/series?from=2025-01-20&to=2025-01-20&step=day&family=order&measure=";
    var issued = client.get(path + "issued").is(200).number("/series/0/values/0");
    var ended = client.get(path + "ended").is(200).number("/series/0/values/0");
    var net = client.get(path + "net").is(200).number("/series/0/values/0");

    assertThat(issued).isGreaterThan(20);
    assertThat(ended).isGreaterThan(30);
    assertThat(net).isNotEqualTo(0);
  }

  @Test
  void what_ends_is_told_apart_by_what_it_turns_to() {
    var answer =
        client
            .get(
                "/api/v1/series?from=2025-01-01&to=2025-04-01&step=month&topic=ai"
                    + "&measure=ended&group=status")
            .is(200);

    assertThat(answer.texts("/series", "key")).contains("revoked", "superseded");
    assertThat(answer.number("/series/0/values/0")).isPositive();
  }

  @Test
  void before_coverage_begins_nothing_is_in_force_and_each_step_says_so() {
    var answer =
        client.get("/api/v1/series?from=1930-01-01&to=1940-01-01&step=year&family=order").is(200);

    assertThat(answer.text("/coverage/status/0")).isEqualTo("unknown");
    assertThat(answer.text("/coverage/status/10")).isEqualTo("covered");
    assertThat(answer.number("/series/0/values/0")).isZero();
    assertThat(answer.number("/series/0/values/10")).isPositive();
  }

  @Test
  void it_can_be_had_as_csv_one_column_a_key() {
    var csv =
        client
            .get("/api/v1/series.csv?from=2025-01-01&to=2025-02-01&group=family&topic=ai")
            .is(200);

    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("step,coverage,memo,order,").contains("\r\n2025-02-01,");
  }

  @Test
  void what_was_not_yet_known_is_not_counted() {
    var answer = client.get("/api/v1/series?from=2025-01-01&to=2025-02-01&known=@1").is(200);

    assertThat(answer.number("/series/0/values/1")).isLessThan(2);
    assertThat(answer.header("Cache-Control")).contains("immutable");
    client
        .get("/api/v1/series?from=2025-01-01&to=2025-02-01&known=2001-01-01T00:00:00Z")
        .isProblem(404, "not-covered");
  }

  @ParameterizedTest
  @CsvSource({
    "to=2025-07-24, from",
    "from=2025-01-19, to",
    "from=2025-01-19&to=2025-01-18, to",
    "from=1900-01-01&to=2025-01-18&step=day, step",
    "from=2025-01-01&to=2025-01-18&step=hour, step",
    "from=2025-01-01&to=2025-01-18&group=title, group",
    "from=2025-01-01&to=2025-01-18&measure=all, measure",
    "from=2025-13-01&to=2025-01-18, from",
    "from=2025-01-01&to=2025-01-18&measure=issued&group=status, group",
    "from=2025-01-01&to=2025-01-18&measure=net&group=status, group",
    "from=2025-01-01&to=2025-01-18&measure=ended&status=revoked, status",
    "from=2025-01-01&to=2025-01-18&measure=net&applies=all, applies"
  })
  void what_is_wrong_is_named(String query, String field) {
    client.get("/api/v1/series?" + query).isProblem(400, "invalid-request").names(field);
  }

  private static List<String> steps(Answer answer) {
    return StreamSupport.stream(answer.json().at("/steps").spliterator(), false)
        .map(step -> step.asString())
        .toList();
  }
}
