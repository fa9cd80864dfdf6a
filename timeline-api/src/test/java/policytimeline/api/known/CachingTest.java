package policytimeline.api.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// How long an answer may be kept, and how a reader asks whether it still holds.
class CachingTest {

  private final Client client = Service.withSample().client();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/state?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110/timeline?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110/entries?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110/relations?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110/why?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110/evidence?on=2025-01-19&known=@150"
      })
  void an_answer_with_both_clocks_fixed_may_be_kept_for_ever(String path) {
    assertThat(client.get(path).is(200).header("Cache-Control"))
        .contains("public", "max-age=31536000", "immutable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/state",
        "/api/v1/state?on=2025-01-19",
        "/api/v1/state?known=@150",
        "/api/v1/state?on=2025-01-19&known=2099-01-01T00:00:00Z",
        "/api/v1/state?on=&known=@150",
        "/api/v1/instruments/us-eo-14110?known=@150",
        "/api/v1/instruments/us-eo-14110/timeline"
      })
  void an_answer_that_can_change_is_not_kept_unasked(String path) {
    assertThat(client.get(path).is(200).header("Cache-Control"))
        .contains("no-cache")
        .doesNotContain("immutable");
  }

  @Test
  void a_refusal_is_not_kept() {
    assertThat(client.get("/api/v1/instruments/us-eo-99999?on=2025-01-19&known=@150").headers())
        .satisfies(
            headers ->
                assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .doesNotContain("immutable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/state?on=2025-01-19&known=@150",
        "/api/v1/instruments/us-eo-14110?on=2025-01-19",
        "/api/v1/coverage?on=2025-01-19&known=@150"
      })
  void a_reader_who_has_the_answer_is_told_that_it_still_holds(String path) {
    var tag = client.get(path).is(200).header("ETag");
    assertThat(tag).startsWith("\"").endsWith("\"");

    var again = client.get(path, "If-None-Match", tag).is(304);

    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(client.get(path, "If-None-Match", "\"another\"").is(200).body()).isNotEmpty();
  }
}
