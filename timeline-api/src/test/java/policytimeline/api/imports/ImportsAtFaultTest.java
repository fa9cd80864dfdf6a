package policytimeline.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Files that cannot be read, or not all of them.
class ImportsAtFaultTest {

  private final Client client = Service.withSample().client();

  @Test
  void a_format_is_one_that_is_known() {
    var refused =
        post("?format=pdf", "text/csv", "x").isProblem(400, "invalid-request").names("format");

    assertThat(refused.text("/detail")).contains("federal-register-csv", "jsonl");
  }

  @Test
  void a_file_of_no_format_is_refused_where_none_is_named() {
    post("", "text/csv", "a,b\n1,2\n").isProblem(422, "unreadable-file");
  }

  @Test
  void a_file_of_another_format_than_named_fails_as_a_whole() {
    var accepted = post("?format=federal-register-csv", "text/csv", "a,b\n1,2\n").is(202);
    var over = client.over(accepted);

    assertThat(over.text("/state")).isEqualTo("failed");
    assertThat(over.text("/reason")).contains("executive_order_number", "a,b");
    assertThat(over.number("/recorded")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "dryRun=perhaps, dryRun",
    "source=x&sourceTakenOn=2026-13-01, sourceTakenOn",
    "sourceTakenOn=2026-06-05, source",
    "complete=true&source=x, sourceTakenOn",
    "complete=true&sourceTakenOn=2026-06-05, source",
    "complete=mostly, complete"
  })
  void what_is_said_of_a_file_is_checked(String query, String field) {
    post("?format=jsonl&" + query, "text/plain", "").isProblem(400, "invalid-request").names(field);
  }

  @Test
  void another_media_type_is_a_415() {
    post("?format=jsonl", "application/pdf", "x").isProblem(415, "http-415");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "[]",
        "{\"type\": \"OrderRevokd\"}",
        "{\"type\": \"OrderRevoked\"}",
        "{\"type\": \"OrderRevoked\", \"instrument\": \"us-eo-14179\"}",
        "{\"type\": \"OrderRevoked\", \"instrument\": \"us-eo-14179\", \"source\": {}}",
        "{\"type\": \"EntryRetracted\", \"instrument\": \"us-eo-14179\", \"reason\": \"x\","
            + " \"source\": {\"publisher\": \"x\"}}"
      })
  void a_fact_that_is_none_is_rejected_with_its_line_and_the_rest_is_recorded(String fact) {
    var citation = Orders.citation();
    var whole =
        "{\"type\": \"OrderIssued\", \"instrument\": \"%s\", \"citation\": \"%s\","
                .formatted(Orders.slug(citation), citation)
            + " \"kind\": \"executive_order\", \"issuer\": \"president\", \"jurisdiction\": \"us\","
            + " \"signedOn\": \"2026-05-01\", \"source\": {\"publisher\": \"A test\"}}";

    var report = client.importFacts(whole + "\n" + fact + "\n");

    assertThat(report.number("/rows")).isEqualTo(2);
    assertThat(report.number("/recorded")).isEqualTo(1);
    assertThat(report.number("/rejected")).isEqualTo(1);
    var remarks = client.get("" + report.text("/links/remarks")).is(200);
    assertThat(remarks.number("/items/0/line")).isEqualTo(2);
    assertThat(remarks.text("/items/0/kind")).isEqualTo("rejected");
    assertThat(remarks.text("/items/0/reason")).isNotBlank();
    assertThat(remarks.text("/items/0/raw")).isEqualTo(fact);
    assertThat(client.get(report.text("/links/remarks") + ".csv?kind=rejected").is(200).body())
        .startsWith("line,kind,reason,raw\r\n2,rejected,");
  }

  @Test
  void an_upload_is_imported_like_a_body() {
    var body =
        """
        --line
        Content-Disposition: form-data; name="file"; filename="facts.jsonl"
        Content-Type: application/jsonl

        {"type": "OrderAmended", "instrument": "us-eo-14179", "amendment": "amendment",
        --line--
        """
            .replace("\n", "\r\n");

    var report =
        client.over(post("?format=jsonl", "multipart/form-data; boundary=line", body).is(202));

    assertThat(report.text("/fileName")).isEqualTo("facts.jsonl");
    assertThat(report.number("/rows")).isEqualTo(1);
    assertThat(report.number("/rejected")).isEqualTo(1);
  }

  @Test
  void an_empty_file_has_no_rows() {
    var report = client.over(post("?format=jsonl", "application/jsonl", "").is(202));

    assertThat(report.text("/state")).isEqualTo("completed");
    assertThat(report.number("/rows")).isZero();
  }

  @Test
  void an_unknown_import_is_a_404() {
    client.get("/api/v1/imports/nothing").isProblem(404, "unknown-import");
    client.get("/api/v1/imports/nothing/remarks").isProblem(404, "unknown-import");
    client.get("/api/v1/imports/nothing/preview").isProblem(404, "unknown-import");
    client.get("/api/v1/imports/nothing/remarks?kind=odd").isProblem(400, "invalid-request");
  }

  @Test
  void an_import_without_a_token_is_a_401() {
    client
        .send(
            "/api/v1/imports?format=jsonl",
            request ->
                request
                    .header("Content-Type", "application/jsonl")
                    .POST(BodyPublishers.ofString("{}")))
        .isProblem(401, "unauthorized");
  }

  private Answer post(String query, String mediaType, String body) {
    return client.send(
        "/api/v1/imports" + query,
        request ->
            request
                .header("Authorization", "Bearer " + client.token())
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body)));
  }
}
