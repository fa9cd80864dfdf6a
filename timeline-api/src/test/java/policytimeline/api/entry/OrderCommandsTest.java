package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Orders by command: what comes of each verb.
class OrderCommandsTest {

  private final Client client = Service.withSample().client();

  @Test
  void an_order_is_issued_and_read_at_once() {
    var citation = Orders.citation();

    var written = client.post("/api/v1/orders", Orders.issue(citation, "2026-05-01")).is(201);

    assertThat(written.json().propertyNames()).containsExactly("entry", "slug", "position");
    assertThat(written.text("/slug")).isEqualTo(Orders.slug(citation));
    assertThat(written.header("Location")).isEqualTo("/api/v1/entries/" + written.text("/entry"));
    assertThat(status(written, "2026-05-01")).isEqualTo("in_force");
    assertThat(status(written, "2026-04-30")).isEqualTo("not_yet_issued");
  }

  @Test
  void an_order_without_an_effective_date_is_not_yet_in_force() {
    var written =
        client
            .post(
                "/api/v1/orders",
                """
                {"citation": "%s", "signedOn": "2026-05-01", "source": {"publisher": "A test"}}
                """
                    .formatted(Orders.citation()))
            .is(201);

    assertThat(status(written, "2026-05-02")).isEqualTo("not_yet_in_force");
  }

  @Test
  void an_order_has_titles_by_language_and_an_end_when_told() {
    var written =
        client
            .post(
                "/api/v1/orders",
                """
                {"citation": "%s", "titles": {"en": "Safe", "zh": "安全"},
                 "kind": "proclamation", "signedOn": "2026-05-01", "effectiveOn": "2026-05-02",
                 "expiresOn": "2026-06-01", "orderInDay": 2,
                 "source": {"publisher": "Federal Register", "url": "https://example.org/1",
                            "citation": "91 FR 1", "publishedOn": "2026-05-04"}}
                """
                    .formatted(Orders.citation()))
            .is(201);

    var order = read(written, "?on=2026-06-01");
    assertThat(order.text("/titles/zh")).isEqualTo("安全");
    assertThat(order.text("/kind")).isEqualTo("proclamation");
    assertThat(order.text("/status")).isEqualTo("expired");
    assertThat(order.text("/sources/0/citation")).isEqualTo("91 FR 1");
  }

  @ParameterizedTest
  @CsvSource({
    "revocations,    OrderRevoked,    revoked",
    "supersessions,  OrderSuperseded, superseded",
    "amendments,     OrderAmended,    in_force",
    "suspensions,    OrderSuspended,  suspended"
  })
  void an_act_upon_an_order_is_an_entry_that_decides_its_status(
      String verb, String type, String status) {
    var order = Orders.issued(client, "2026-05-01");

    var written =
        client
            .post("/api/v1/orders/" + order + "/" + verb, Orders.act("EO 14409", "2026-06-02"))
            .is(201);

    assertThat(written.text("/slug")).isEqualTo(order);
    var entry = client.get(written.header("Location")).is(200);
    assertThat(entry.text("/type")).isEqualTo(type);
    assertThat(entry.text("/data/by/citation")).isEqualTo("EO 14409");
    assertThat(entry.text("/data/by/instrument")).isEqualTo("us-eo-14409");
    assertThat(status(written, "2026-06-01")).isEqualTo("in_force");
    assertThat(status(written, "2026-06-02")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"revocations, OrderRevokedInPart", "supersessions, OrderSupersededInPart"})
  void an_act_upon_provisions_leaves_the_rest_in_force(String verb, String type) {
    var order = Orders.issued(client, "2026-05-01");

    var written =
        client
            .post(
                "/api/v1/orders/" + order + "/" + verb,
                """
                {"effectiveOn": "2026-06-02", "provisions": ["sec. 4.2(a)", "sec. 5"],
                 "source": {"publisher": "A test"}}
                """)
            .is(201);

    assertThat(client.get(written.header("Location")).text("/type")).isEqualTo(type);
    var then = read(written, "?on=2026-06-02");
    assertThat(then.text("/status")).isEqualTo("partly_in_force");
    assertThat(then.at("/phase/partsUnknown").asBoolean()).isFalse();
  }

  @Test
  void an_act_in_part_that_names_no_part_leaves_the_parts_unknown() {
    var order = Orders.issued(client, "2026-05-01");

    var written =
        client
            .post(
                "/api/v1/orders/" + order + "/revocations",
                """
                {"effectiveOn": "2026-06-02", "inPart": true, "source": {"publisher": "A test"}}
                """)
            .is(201);

    assertThat(read(written, "?on=2026-06-02").at("/phase/partsUnknown").asBoolean()).isTrue();
  }

  @Test
  void a_reinstatement_brings_back_what_an_entry_ended() {
    var order = Orders.issued(client, "2026-05-01");
    var revoked =
        client.post(
            "/api/v1/orders/" + order + "/revocations", Orders.act("EO 14409", "2026-06-02"));

    var written =
        client
            .post(
                "/api/v1/orders/" + order + "/reinstatements",
                """
                {"effectiveOn": "2026-07-01", "undoes": "%s", "source": {"publisher": "A test"}}
                """
                    .formatted(revoked.text("/entry")))
            .is(201);

    assertThat(status(written, "2026-06-30")).isEqualTo("revoked");
    assertThat(status(written, "2026-07-01")).isEqualTo("in_force");
  }

  @Test
  void who_recorded_is_told_by_an_opaque_id_and_never_by_the_token() {
    var order = Orders.issued(client, "2026-05-01");

    var trail = client.get("/api/v1/instruments/" + order + "/entries").is(200);

    assertThat(trail.text("/entries/0/recordedBy")).matches("token-[0-9a-f]{12}");
    assertThat(trail.body()).doesNotContain(client.token());
  }

  @Test
  void a_refused_command_records_nothing() {
    var order = Orders.issued(client, "2026-05-01");
    client.post("/api/v1/orders/" + order + "/revocations", Orders.act("EO 14409", "2026-06-02"));
    var head = client.head();

    client
        .post("/api/v1/orders/" + order + "/amendments", Orders.act("EO 14410", "2026-06-03"))
        .isProblem(409, "already-ended");

    assertThat(client.head()).isEqualTo(head);
  }

  @Test
  void an_order_is_issued_once() {
    var citation = Orders.citation();
    var first = client.post("/api/v1/orders", Orders.issue(citation, "2026-05-01")).is(201);

    var second =
        client
            .post("/api/v1/orders", Orders.issue(citation, "2026-05-01"))
            .isProblem(409, "already-issued");

    assertThat(second.texts("/entries")).containsExactly(first.text("/entry"));
  }

  @ParameterizedTest
  @CsvSource({"revocations", "supersessions", "amendments", "suspensions", "reinstatements"})
  void nothing_can_be_done_to_an_order_that_was_not_issued(String verb) {
    client
        .post("/api/v1/orders/us-eo-99998/" + verb, Orders.act("EO 14409", "2026-06-02"))
        .isProblem(404, "not-issued");
  }

  @Test
  void an_order_does_not_act_upon_itself() {
    var citation = Orders.citation();
    client.post("/api/v1/orders", Orders.issue(citation, "2026-05-01")).is(201);

    client
        .post(
            "/api/v1/orders/" + Orders.slug(citation) + "/revocations",
            Orders.act(citation, "2026-06-02"))
        .isProblem(409, "contradicts");
  }

  @Test
  void a_reinstatement_of_what_no_entry_did_is_refused() {
    var order = Orders.issued(client, "2026-05-01");

    client
        .post(
            "/api/v1/orders/" + order + "/reinstatements",
            """
            {"effectiveOn": "2026-07-01", "undoes": "nothing", "source": {"publisher": "A test"}}
            """)
        .isProblem(404, "unknown-entry");
  }

  private Answer read(Answer written, String query) {
    return client
        .getAtLeast(
            written.number("/position"), "/api/v1/instruments/" + written.text("/slug") + query)
        .is(200);
  }

  private String status(Answer written, String on) {
    return String.valueOf(read(written, "?on=" + on).text("/status"));
  }
}
