package policytimeline.api.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// What was known, and when: a position, an instant that names one, or the last of them.
class SecondClockTest {

  private final Client client = Service.withSample().client();

  @Test
  void a_position_is_answered_as_it_is() {
    var state = client.get("/api/v1/state?on=2025-01-19&known=@100&limit=1").is(200);

    assertThat(state.number("/known/position")).isEqualTo(100);
    assertThat(state.text("/permalink")).contains("known=@100");
  }

  @Test
  void an_instant_names_the_last_position_recorded_by_then() {
    var order = Orders.issued(client, "2026-05-01");
    var entries = client.get("/api/v1/instruments/" + order + "/entries").is(200);
    var recordedAt = Instant.parse(String.valueOf(entries.text("/entries/0/recordedAt")));
    var position = entries.number("/entries/0/position");

    assertThat(position(recordedAt)).isEqualTo(position);
    assertThat(position(recordedAt.minusMillis(1))).isEqualTo(position - 1);
  }

  @Test
  void an_instant_may_be_written_in_any_zone() {
    var there = client.get("/api/v1/state?known=2099-01-01T02:00:00%2B02:00&limit=1").is(200);

    assertThat(there.number("/known/position")).isPositive();
  }

  @Test
  void the_default_is_the_last_position() {
    var order = Orders.issued(client, "2026-05-01");
    var entry = client.get("/api/v1/instruments/" + order + "/entries").is(200);

    assertThat(entry.number("/known/position")).isEqualTo(entry.number("/entries/0/position"));
  }

  @Test
  void a_reader_waits_for_its_own_write() {
    for (var times = 0; times < 10; times++) {
      var citation = Orders.citation();
      var written = client.post("/api/v1/orders", Orders.issue(citation, "2026-05-01")).is(201);

      var read =
          client.getAtLeast(
              written.number("/position"), "/api/v1/instruments/" + Orders.slug(citation));

      assertThat(read.is(200).text("/citation")).isEqualTo(citation);
    }
  }

  @Test
  void who_waits_for_what_was_not_recorded_is_told_to_try_again() {
    var late =
        client
            .get("/api/v1/state?atLeast=999999999999&limit=1")
            .isProblem(503, "not-yet-projected");

    assertThat(late.header("Retry-After")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/state?on=2026-05-02&family=order&limit=500&topic=ai",
    "/api/v1/state?on=2026-05-02&family=order&limit=100&status=any",
    "/api/v1/instruments/us-eo-14110?on=2025-01-20",
    "/api/v1/instruments/us-eo-14110/timeline?on=2025-01-20",
    "/api/v1/instruments/us-eo-14110/entries?on=2025-01-20",
    "/api/v1/instruments/us-eo-14110/relations?on=2025-01-20",
  })
  void an_answer_at_a_position_is_the_same_to_the_byte_after_later_writes(String path) {
    var position = "&known=@" + client.projected();
    var before = client.get(path + position).is(200);

    Orders.issued(client, "2026-05-01");
    client.importFacts(
        """
        {"type": "OrderAmended", "instrument": "us-eo-14110", "effectiveOn": "2024-01-%02d",
         "by": {"citation": "%s"}, "amendment": "amendment", "source": {"publisher": "A test"}}
        """
            .replace("\n", "")
            .formatted(1 + Math.floorMod(path.hashCode(), 28), Orders.citation()));
    var after = client.get(path + position).is(200);

    assertThat(after.body()).isEqualTo(before.body());
    assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "@", "@-1", "@x", "2026-11-24", "@999999999999"})
  void a_second_clock_that_is_none_is_named(String known) {
    client
        .get("/api/v1/state?limit=1&known=" + known)
        .isProblem(400, "invalid-request")
        .names("known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@0", "1999-12-31T00:00:00Z"})
  void before_the_log_began_nothing_is_answered(String known) {
    client.get("/api/v1/state?known=" + known).isProblem(404, "not-covered");
    client.get("/api/v1/instruments/us-eo-14110?known=" + known).isProblem(404, "not-covered");
    client.get("/api/v1/coverage?known=" + known).isProblem(404, "not-covered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-1-1",
        "20250101",
        "tomorrow",
        "%2B999999999-12-31",
        "-999999999-01-01",
        "2025-01-01T00:00:00Z",
        "2025-01-01,2025-01-02"
      })
  void a_day_that_is_none_is_named(String on) {
    client.get("/api/v1/state?limit=1&on=" + on).isProblem(400, "invalid-request").names("on");
  }

  @Test
  void all_the_clocks_at_fault_are_named_at_once() {
    client
        .get("/api/v1/instruments/us-eo-14110?on=x&known=y&atLeast=z")
        .isProblem(400, "invalid-request")
        .names("on", "known", "atLeast");
  }

  @ParameterizedTest
  @CsvSource({
    "jurisdiction=eu,      Europe/Brussels",
    "jurisdiction=us-co,   America/Denver",
    "jurisdiction=us,      America/New_York",
    "jurisdiction=eu%2Cus, America/New_York",
    "family=order,         America/New_York"
  })
  void the_day_turns_where_the_question_is_about(String query, String zone) {
    var state = client.get("/api/v1/state?limit=1&" + query).is(200);

    assertThat(state.text("/zone")).isEqualTo(zone);
  }

  @Test
  void the_day_of_an_instrument_turns_where_it_binds() {
    var act = client.get("/api/v1/instruments/eu-reg-2024-1689").is(200);

    assertThat(act.text("/zone")).isEqualTo("Europe/Brussels");
  }

  private long position(Instant known) {
    return client.get("/api/v1/state?limit=1&known=" + known).is(200).number("/known/position");
  }
}
