package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Memoranda by command: what comes of each verb.
class MemoCommandsTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger(10);

  private final Client client = Service.withSample().client();

  @Test
  void a_memo_is_issued_by_the_office_of_management_and_budget_unless_told_otherwise() {
    var citation = citation();

    var written = client.post("/api/v1/memos", Orders.issue(citation, "2026-05-01")).is(201);

    assertThat(written.text("/slug")).isEqualTo(slug(citation));
    assertThat(written.header("Location")).isEqualTo("/api/v1/entries/" + written.text("/entry"));
    var memo = read(written, "2026-05-01");
    assertThat(memo.text("/family")).isEqualTo("memo");
    assertThat(memo.text("/kind")).isEqualTo("omb_memorandum");
    assertThat(memo.text("/issuer")).isEqualTo("omb");
    assertThat(memo.text("/status")).isEqualTo("in_force");
  }

  @ParameterizedTest
  @CsvSource({
    "amendments, MemoAmended, in_force",
    "supersessions, MemoSuperseded, superseded",
    "rescissions, MemoRescinded, rescinded",
    "suspensions, MemoSuspended, suspended"
  })
  void each_verb_is_an_entry_and_gives_a_status(String verb, String type, String status) {
    var slug = issued();

    var written =
        client
            .post("/api/v1/memos/" + slug + "/" + verb, Orders.act("M-98-01", "2026-06-01"))
            .is(201);

    assertThat(client.get("/api/v1/entries/" + written.text("/entry")).text("/type"))
        .isEqualTo(type);
    assertThat(read(written, "2026-05-31").text("/status")).isEqualTo("in_force");
    assertThat(read(written, "2026-06-01").text("/status")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "supersessions, MemoSupersededInPart",
    "rescissions, MemoRescindedInPart",
  })
  void an_end_of_named_provisions_is_one_in_part(String verb, String type) {
    var written =
        client
            .post(
                "/api/v1/memos/" + issued() + "/" + verb,
                """
                {"by": "M-98-01", "effectiveOn": "2026-06-01", "provisions": ["sec. 4"],
                 "source": {"publisher": "Office of Management and Budget"}}
                """)
            .is(201);

    assertThat(client.get("/api/v1/entries/" + written.text("/entry")).text("/type"))
        .isEqualTo(type);
    assertThat(read(written, "2026-06-01").text("/status")).isEqualTo("partly_in_force");
  }

  @Test
  void a_rescinded_memo_is_reinstated() {
    var slug = issued();
    client
        .post("/api/v1/memos/" + slug + "/rescissions", Orders.act("M-98-01", "2026-06-01"))
        .is(201);

    var written =
        client
            .post("/api/v1/memos/" + slug + "/reinstatements", Orders.act("M-98-02", "2026-07-01"))
            .is(201);

    assertThat(read(written, "2026-06-30").text("/status")).isEqualTo("rescinded");
    assertThat(read(written, "2026-07-01").text("/status")).isEqualTo("in_force");
  }

  @Test
  void superseding_a_superseded_memo_is_a_409_naming_the_earlier_entry() {
    var slug = issued();
    var path = "/api/v1/memos/" + slug + "/supersessions";
    var earlier = client.post(path, Orders.act("M-98-01", "2026-06-01")).is(201).text("/entry");

    var refused = client.post(path, Orders.act("M-98-02", "2026-07-01"));

    assertThat(refused.isProblem(409, "already-ended").texts("/entries"))
        .isEqualTo(List.of(String.valueOf(earlier)));
  }

  @Test
  void an_entry_of_a_memo_is_corrected() {
    var citation = citation();
    var issue = client.post("/api/v1/memos", Orders.issue(citation, "2026-05-01")).is(201);
    var slug = slug(citation);
    var wrong =
        client
            .post("/api/v1/memos/" + slug + "/supersessions", Orders.act("M-98-01", "2026-06-01"))
            .is(201);

    var corrected =
        client
            .post(
                "/api/v1/entries/" + wrong.text("/entry") + "/retraction",
                "{\"reason\": \"misread\", \"source\": {\"publisher\": \"A test\"}}")
            .is(201);

    assertThat(corrected.text("/slug")).isEqualTo(slug).isEqualTo(issue.text("/slug"));
    assertThat(read(corrected, "2026-06-01").text("/status")).isEqualTo("in_force");
    assertThat(
            client
                .get(
                    "/api/v1/instruments/%s?on=2026-06-01&known=@%d"
                        .formatted(slug, wrong.number("/position")))
                .text("/status"))
        .isEqualTo("superseded");
  }

  @Test
  void an_order_is_not_superseded_as_a_memo() {
    client
        .post("/api/v1/memos/us-eo-14179/supersessions", Orders.act("M-98-01", "2026-06-01"))
        .isProblem(409, "other-family");
  }

  @Test
  void what_was_never_issued_cannot_be_amended() {
    client
        .post("/api/v1/memos/us-omb-m-99-99/amendments", Orders.act("M-98-01", "2026-06-01"))
        .isProblem(404, "not-issued");
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    client
        .post("/api/v1/memos", "{\"citation\": \"A memo\", \"kind\": \"letter\"}")
        .isProblem(422, "invalid-request")
        .names("slug", "kind", "signedOn", "source");
    client
        .post("/api/v1/memos/M-98/rescissions", "{\"effectiveOn\": \"soon\"}")
        .isProblem(422, "invalid-request")
        .names("slug", "effectiveOn", "source");
  }

  private static String citation() {
    return "M-97-" + NUMBERS.getAndIncrement();
  }

  private static String slug(String citation) {
    return "us-omb-" + citation.toLowerCase(Locale.ROOT);
  }

  private String issued() {
    var citation = citation();
    client.post("/api/v1/memos", Orders.issue(citation, "2026-05-01")).is(201);
    return slug(citation);
  }

  private Answer read(Answer written, String on) {
    return client
        .getAtLeast(
            written.number("/position"),
            "/api/v1/instruments/%s?on=%s".formatted(written.text("/slug"), on))
        .is(200);
  }
}
