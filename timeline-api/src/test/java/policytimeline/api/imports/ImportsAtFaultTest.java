package policytimeline.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Files that cannot be read, or not all of them.
class ImportsAtFaultTest {

  private final Client client = Service.withSample().client();

  @Test
  void a_format_is_required_and_known() {
    post("", "text/csv", "x").isProblem(400, "invalid-request").names("format");
    var refused =
        post("?format=xml", "text/csv", "x").isProblem(400, "invalid-request").names("format");

    assertThat(refused.text("/detail")).contains("federal-register-csv", "jsonl");
  }

  @Test
  void a_file_of_another_format_is_refused_as_a_whole() {
    post("?format=federal-register-csv", "text/csv", "a,b\n1,2\n")
        .isProblem(422, "unreadable-file");
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

    var report = client.importFacts(whole + "\n" + fact + "\n").is(201);

    assertThat(report.number("/rows")).isEqualTo(2);
    assertThat(report.number("/recorded")).isEqualTo(1);
    assertThat(report.number("/rejected")).isEqualTo(1);
    assertThat(report.number("/remarks/0/line")).isEqualTo(2);
    assertThat(report.text("/remarks/0/reason")).isNotBlank();
    assertThat(report.text("/remarks/0/raw")).isEqualTo(fact);
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

    var report = post("?format=jsonl", "multipart/form-data; boundary=line", body).is(201);

    assertThat(report.number("/rows")).isEqualTo(1);
    assertThat(report.number("/rejected")).isEqualTo(1);
  }

  @Test
  void an_empty_file_has_no_rows() {
    assertThat(post("?format=jsonl", "application/jsonl", "").is(201).number("/rows")).isZero();
  }

  @Test
  void an_unknown_import_is_a_404() {
    client.get("/api/v1/imports/nothing").isProblem(404, "unknown-import");
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
