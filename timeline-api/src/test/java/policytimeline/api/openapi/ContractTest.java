package policytimeline.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Contract;
import policytimeline.api.Service;

/// The contract sees what an answer has that the document does not foresee.
class ContractTest {

  private static final String COVERAGE =
      """
      {"on": "2025-01-19", "known": {"position": 1, "at": "2026-01-01T00:00:00Z"}, "zone": "Z",
       "permalink": "/api/v1/coverage", "incomplete": false,
       "log": {"earliest": null, "head": 1}, "items": []}
      """;

  private final Contract contract = Service.withSample().client().contract();

  @Test
  void an_answer_that_is_foreseen_has_no_fault() {
    assertThat(faults(200, "application/json", COVERAGE)).isEmpty();
    assertThat(faults(304, "", "")).isEmpty();
  }

  @Test
  void a_status_is_foreseen() {
    assertThat(faults(418, "application/json", COVERAGE))
        .containsExactly("the status 418 is not foreseen");
  }

  @Test
  void a_media_type_is_foreseen() {
    assertThat(faults(200, "text/html", COVERAGE))
        .containsExactly("the media type 'text/html' is not foreseen");
  }

  @Test
  void a_field_is_foreseen() {
    assertThat(json(COVERAGE.replace("\"zone\"", "\"zoon\"")))
        .anyMatch(fault -> fault.contains("zone"))
        .anyMatch(fault -> fault.contains("zoon"));
  }

  @Test
  void a_null_a_type_and_a_form_are_foreseen() {
    assertThat(json(COVERAGE.replace("\"Z\"", "null"))).hasSize(1);
    assertThat(json(COVERAGE.replace("[]", "{}"))).hasSize(1);
    assertThat(json(COVERAGE.replace("2025-01-19", "2025-02-30"))).hasSize(1);
    assertThat(json(COVERAGE.replace("2026-01-01T00:00:00Z", "yesterday"))).hasSize(1);
  }

  @Test
  void the_type_of_a_problem_is_foreseen() {
    var problem =
        """
        {"type": "/problems/%s", "title": "Not found", "status": 404, "detail": "It is not."}
        """;

    assertThat(faults(404, "application/problem+json", problem.formatted("not-covered"))).isEmpty();
    assertThat(faults(404, "application/problem+json", problem.formatted("unknown-entry")))
        .hasSize(1);
  }

  @Test
  void what_the_document_does_not_know_is_not_judged() {
    var answer = new Answer(404, HttpHeaders.of(Map.of(), (_, _) -> true), "");

    assertThat(contract.faults("GET", "/api/v1/nothing", answer)).isEmpty();
    assertThat(contract.faults("GET", "/actuator/health", answer)).isEmpty();
    assertThat(contract.faults("PUT", "/api/v1/coverage", answer)).isEmpty();
  }

  private List<String> json(String body) {
    return faults(200, "application/json", body);
  }

  private List<String> faults(int status, String type, String body) {
    var headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (_, _) -> true);
    return contract.faults("GET", "/api/v1/coverage", new Answer(status, headers, body));
  }
}
