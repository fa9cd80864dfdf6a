package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Rules;
import policytimeline.api.Service;

/// The course of an order by command: what begins, moves or bounds it.
class OrderCourseTest {

  private final Client client = Service.withSample().client();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          commencements | OrderCommenced | "inForceOn": "2026-05-20",                              | in_force
          delays        | OrderDelayed   | "effectiveOn": "2026-05-15", "delayedTo": "2026-08-01", | not_yet_in_force
          continuations | OrderContinued | "effectiveOn": "2026-05-15", "continuedTo": "2026-06-15", | expired
          expiry        | OrderExpired   | "effectiveOn": "2026-06-15",                            | expired
          withdrawal    | OrderWithdrawn | "effectiveOn": "2026-05-15",                            | withdrawn
          """)
  void an_act_upon_an_order_that_begins_on_2026_06_01_decides_2026_07_01(
      String verb, String type, String fields, String then) {
    var order = beginningIn("2026-06-01");

    var written = act(order, verb, fields).is(201);

    assertThat(client.get(written.header("Location")).text("/type")).isEqualTo(type);
    assertThat(status(written, "2026-07-01")).isEqualTo(then);
  }

  @Test
  void an_order_is_continued_after_it_expired() {
    var order = beginningIn("2026-05-01");
    act(order, "expiry", "\"effectiveOn\": \"2026-06-01\",").is(201);

    var continued =
        act(order, "continuations", "\"effectiveOn\": \"2026-07-01\", \"by\": \"EO 14409\",")
            .is(201);

    assertThat(status(continued, "2026-06-30")).isEqualTo("expired");
    assertThat(status(continued, "2026-07-01")).isEqualTo("in_force");
  }

  @Test
  void a_delay_of_what_is_in_force_is_a_409_naming_the_earlier_entry() {
    var order = beginningIn("2026-06-01");
    var issue = client.get("/api/v1/instruments/" + order + "/entries").text("/entries/0/id");

    var refused =
        act(order, "delays", "\"effectiveOn\": \"2026-06-02\", \"delayedTo\": \"2026-08-01\",")
            .isProblem(409, "contradicts");

    assertThat(refused.texts("/entries")).containsExactly(issue);
  }

  @Test
  void an_order_and_a_memo_are_suspended_for_some_parties_alone() {
    var order = beginningIn("2026-05-01");
    var scope = "\"effectiveOn\": \"2026-06-02\", \"scope\": {\"parties\": \"the plaintiffs\"},";

    var written = act(order, "suspensions", scope).is(201);

    assertThat(client.get(written.header("Location")).text("/data/scope/parties"))
        .isEqualTo("the plaintiffs");
    assertThat(status(written, "2026-06-02")).isEqualTo("partly_in_force");

    var memo = client.post("/api/v1/memos", Orders.issue("M-96-01", "2026-05-01")).is(201);
    var suspended =
        client
            .post("/api/v1/memos/" + memo.text("/slug") + "/suspensions", Rules.act(scope))
            .is(201);
    assertThat(status(suspended, "2026-06-02")).isEqualTo("partly_in_force");
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    refused("commencements", "\"inForceOn\": \"x\", \"provisions\": [\"\"],")
        .names("inForceOn", "provisions");
    refused("delays", "\"delayedTo\": \"x\", \"signedOn\": \"y\",").names("delayedTo", "signedOn");
    refused("continuations", "\"continuedTo\": \"x\",").names("continuedTo");
    refused("expiry", "\"inPart\": true,").names("inPart");
    refused("withdrawal", "\"provisions\": [\"sec. 1\"],").names("provisions");
    refused("suspensions", "\"scope\": {\"parties\": \" \"},").names("scope");
    refused("suspensions", "\"undoes\": \"x\",").names("undoes");
  }

  private Answer refused(String verb, String fields) {
    return act("us-eo-14179", verb, fields).isProblem(422, "invalid-request");
  }

  /// Issues an order of 2026-05-01 that is in force from a day on.
  private String beginningIn(String day) {
    var citation = Orders.citation();
    var written =
        client
            .post(
                "/api/v1/orders",
                Rules.act(
                    "\"citation\": \"%s\", \"signedOn\": \"2026-05-01\", \"effectiveOn\": \"%s\","
                        .formatted(citation, day)))
            .is(201);
    client.getAtLeast(written.number("/position"), "/api/v1/coverage").is(200);
    return Orders.slug(citation);
  }

  private Answer act(String slug, String verb, String fields) {
    return client.post("/api/v1/orders/" + slug + "/" + verb, Rules.act(fields));
  }

  private String status(Answer written, String on) {
    return String.valueOf(
        client
            .getAtLeast(
                written.number("/position"),
                "/api/v1/instruments/%s?on=%s".formatted(written.text("/slug"), on))
            .is(200)
            .text("/status"));
  }
}
