package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Corrections and retractions are about our record: they change an answer only from their own
/// position on.
class CorrectionsTest {

  private final Client client = Service.withSample().client();

  private String order = "";
  private Answer revoked = Answer.NONE;

  @BeforeEach
  void an_order_was_revoked_on_2026_06_13() {
    order = Orders.issued(client, "2026-05-01");
    revoked =
        client
            .post("/api/v1/orders/" + order + "/revocations", Orders.act("EO 14409", "2026-06-13"))
            .is(201);
  }

  @Test
  void a_corrected_date_has_both_answers_each_by_what_was_known() {
    var corrected = correct(revoked, revocation(order, "2026-06-15")).is(201);

    assertThat(status("2026-06-14", revoked)).isEqualTo("revoked");
    assertThat(status("2026-06-14", corrected)).isEqualTo("in_force");
    assertThat(status("2026-06-15", corrected)).isEqualTo("revoked");
    assertThat(inForce("2026-06-14", revoked)).isEqualTo(0);
    assertThat(inForce("2026-06-14", corrected)).isEqualTo(1);
  }

  @Test
  void a_retracted_entry_never_was_as_known_from_then_on() {
    var retracted = retract(revoked).is(201);

    assertThat(status("2026-06-14", revoked)).isEqualTo("revoked");
    assertThat(status("2026-06-14", retracted)).isEqualTo("in_force");
  }

  @Test
  void a_retracted_correction_lets_the_first_entry_stand_again() {
    var corrected = correct(revoked, revocation(order, "2026-06-15")).is(201);
    var retracted = retract(corrected).is(201);

    assertThat(status("2026-06-14", corrected)).isEqualTo("in_force");
    assertThat(status("2026-06-14", retracted)).isEqualTo("revoked");
  }

  @Test
  void an_entry_that_no_longer_stands_names_what_voided_it() {
    var corrected = correct(revoked, revocation(order, "2026-06-15")).is(201);

    assertThat(client.get(revoked.header("Location")).text("/voidedBy"))
        .isEqualTo(corrected.text("/entry"));
    assertThat(
            client
                .getAtLeast(
                    corrected.number("/position"), "/api/v1/instruments/" + order + "/entries")
                .text("/entries/1/voidedBy"))
        .isEqualTo(corrected.text("/entry"));
    assertThat(
            client
                .get(
                    "/api/v1/instruments/"
                        + order
                        + "/entries?known=@"
                        + revoked.number("/position"))
                .text("/entries/1/voidedBy"))
        .isNull();
  }

  @Test
  void what_is_voided_is_not_voided_again() {
    var retracted = retract(revoked).is(201);

    var refused =
        correct(revoked, revocation(order, "2026-06-15")).isProblem(409, "already-voided");

    assertThat(refused.texts("/entries")).containsExactly(retracted.text("/entry"));
    retract(revoked).isProblem(409, "already-voided");
  }

  @Test
  void a_replacement_is_about_the_same_instrument() {
    correct(revoked, revocation("us-eo-14179", "2026-06-15")).isProblem(409, "other-instrument");
  }

  @Test
  void once_its_revocation_is_retracted_an_order_can_be_revoked_again() {
    retract(revoked).is(201);

    client
        .post("/api/v1/orders/" + order + "/revocations", Orders.act("EO 14434", "2026-06-20"))
        .is(201);
  }

  @Test
  void a_retracted_issue_leaves_nothing_that_is_known_of_the_order() {
    var issue = client.get("/api/v1/instruments/" + order + "/entries").at("/entries/0");

    var retracted =
        client
            .post(
                "/api/v1/entries/" + issue.path("id").asString() + "/retraction",
                """
                {"reason": "Never signed", "source": {"publisher": "A test"}}
                """)
            .is(201);

    assertThat(status("2026-05-02", retracted)).isEqualTo("unknown");
    assertThat(status("2026-05-02", revoked)).isEqualTo("in_force");
    assertThat(inForce("2026-05-02", retracted)).isEqualTo(0);
  }

  @Test
  void every_field_of_a_clerical_request_at_fault_is_named_at_once() {
    client
        .post("/api/v1/entries/" + revoked.text("/entry") + "/correction", "{}")
        .isProblem(422, "invalid-request")
        .names("replacement", "reason", "source");
    client
        .post("/api/v1/entries/" + revoked.text("/entry") + "/retraction", "{}")
        .isProblem(422, "invalid-request")
        .names("reason", "source");
    correct(revoked, "{\"type\": \"OrderRevokd\"}")
        .isProblem(422, "invalid-request")
        .names("replacement.type");
    correct(revoked, "{\"type\": \"OrderRevoked\"}")
        .isProblem(422, "invalid-request")
        .names("replacement.instrument", "replacement.source");
    correct(revoked, "\"x\"").isProblem(422, "invalid-request").names("replacement");
  }

  @Test
  void a_reason_without_bounds_or_with_nul_is_refused() {
    for (var reason : new String[] {"x".repeat(2001), "a\\u0000b"}) {
      client
          .post(
              "/api/v1/entries/" + revoked.text("/entry") + "/retraction",
              "{\"reason\": \"%s\", \"source\": {\"publisher\": \"x\"}}".formatted(reason))
          .isProblem(422, "invalid-request")
          .names("reason");
    }
  }

  @Test
  void an_unknown_entry_can_be_neither_corrected_nor_retracted() {
    client.post("/api/v1/entries/nothing/correction", "{}").isProblem(404, "unknown-entry");
    client.post("/api/v1/entries/nothing/retraction", "{}").isProblem(404, "unknown-entry");
  }

  private static String revocation(String slug, String on) {
    return
"""
{"type": "OrderRevoked", "instrument": "%s", "effectiveOn": "%s",
 "by": {"citation": "EO 14409", "instrument": "us-eo-14409"},
 "source": {"publisher": "Federal Register"}}
"""
        .formatted(slug, on);
  }

  private Answer correct(Answer entry, String replacement) {
    return client.post(
        "/api/v1/entries/" + entry.text("/entry") + "/correction",
        """
        {"reason": "The date was misread", "replacement": %s, "source": {"publisher": "A test"}}
        """
            .formatted(replacement));
  }

  private Answer retract(Answer entry) {
    return client.post(
        "/api/v1/entries/" + entry.text("/entry") + "/retraction",
        """
        {"reason": "Recorded by mistake", "source": {"publisher": "A test"}}
        """);
  }

  private String status(String on, Answer known) {
    return String.valueOf(
        client
            .get(
                "/api/v1/instruments/%s?on=%s&known=@%d"
                    .formatted(order, on, known.number("/position")))
            .is(200)
            .text("/status"));
  }

  private long inForce(String on, Answer known) {
    return client
        .get("/api/v1/state?on=%s&known=@%d&q=%s".formatted(on, known.number("/position"), order))
        .is(200)
        .number("/total");
  }
}
