package policytimeline.api.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// The whole log as it is sent, and what is said of a log that cannot be put back.
class ExportOverHttpTest {

  private final Client client = Service.empty().client();

  private final long position = recorded();

  @Test
  void an_export_has_an_entry_a_line_up_to_the_position_asked_for() {
    var whole = client.get("/api/v1/export.jsonl").is(200);
    var earlier = client.get("/api/v1/export.jsonl?known=@1").is(200);

    assertThat(whole.header("Content-Type")).startsWith("application/jsonl");
    assertThat(whole.body().lines()).hasSize((int) position);
    assertThat(whole.body()).startsWith(earlier.body());
    assertThat(earlier.body().lines()).hasSize(1);
    assertThat(earlier.at("/position").asLong()).isEqualTo(1);
    assertThat(earlier.json().propertyNames())
        .startsWith("position", "id", "recordedAt", "recordedBy", "type", "revision");
  }

  @Test
  void a_table_has_a_header_and_an_entry_a_row() {
    var table = client.get("/api/v1/export.csv?known=@1").is(200);

    assertThat(table.header("Content-Type")).startsWith("text/csv");
    assertThat(table.body())
        .startsWith("position,id,recordedAt,recordedBy,type,revision,instrument,");
    assertThat(table.body().lines()).hasSize(2);
  }

  @Test
  void at_a_position_it_may_be_kept_for_ever_and_is_told_apart_by_its_tag() {
    client.settle();
    var fixed = client.get("/api/v1/export.jsonl?known=@1").is(200);
    var latest = client.get("/api/v1/export.jsonl").is(200);

    assertThat(fixed.header("Cache-Control")).contains("immutable").contains("public");
    assertThat(fixed.header("Content-Location")).isEqualTo("/api/v1/export.jsonl?known=@1");
    assertThat(latest.header("Cache-Control")).doesNotContain("immutable");
    assertThat(fixed.header("ETag"))
        .matches("\"[0-9a-f-]{36}\"")
        .isNotEqualTo(client.get("/api/v1/export.csv?known=@1").header("ETag"));
    var kept =
        client.get("/api/v1/export.jsonl?known=@1", "If-None-Match", fixed.header("ETag")).is(304);
    assertThat(kept.body()).isEmpty();
  }

  @Test
  void the_head_alone_says_the_same_and_takes_no_place() {
    for (var time = 0; time <= ExportPlaces.MOST; time++) {
      var head =
          client
              .send(
                  "/api/v1/export.csv?known=@1",
                  request -> request.method("HEAD", BodyPublishers.noBody()))
              .is(200);
      assertThat(head.header("Content-Location")).isEqualTo("/api/v1/export.csv?known=@1");
      assertThat(head.body()).isEmpty();
    }
    client.get("/api/v1/export.csv?known=@1").is(200);
  }

  @Test
  void a_position_that_is_none_is_refused() {
    client.get("/api/v1/export.jsonl?known=@999999").isProblem(400, "invalid-request");
    client.get("/api/v1/export.csv?known=yesterday").isProblem(400, "invalid-request");
    client.get("/api/v1/export.csv?known=@0").isProblem(404, "not-covered");
  }

  @Test
  void when_every_place_is_taken_a_reader_is_told_to_come_back() {
    var places = new ExportPlaces();
    var taken = new ArrayList<ExportPlaces.Place>();
    for (var place = 0; place < ExportPlaces.MOST; place++) {
      taken.add(places.take());
    }

    assertThatThrownBy(places::take).hasMessageContaining("8");
    taken.getFirst().close();
    places.take().close();
  }

  @Test
  void an_export_is_imported_in_either_form_and_is_known_already() {
    var lines = client.importFacts(client.get("/api/v1/export.jsonl?known=@1").body());
    var table =
        client.over(imported("csv", client.get("/api/v1/export.csv?known=@1").body()).is(202));

    assertThat(lines.number("/unchanged")).isEqualTo(1);
    assertThat(table.number("/unchanged")).isEqualTo(1);
  }

  @Test
  void a_log_that_is_not_empty_is_not_restored() {
    restore(client.token(), "{}").isProblem(409, "log-not-empty");
  }

  @Test
  void a_restore_without_the_token_is_refused() {
    client
        .send(
            "/api/v1/restore",
            request ->
                request
                    .header("Content-Type", "application/jsonl")
                    .POST(BodyPublishers.ofString("{}")))
        .isProblem(401, "unauthorized");
  }

  private Answer restore(String token, String lines) {
    return client.send(
        "/api/v1/restore",
        request ->
            request
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/jsonl")
                .POST(BodyPublishers.ofString(lines)));
  }

  private Answer imported(String format, String table) {
    return client.send(
        "/api/v1/imports?format=" + format,
        request ->
            request
                .header("Authorization", "Bearer " + client.token())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(table)));
  }

  private long recorded() {
    Orders.issued(client, "2026-01-01");
    return client.head();
  }
}
