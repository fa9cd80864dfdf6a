package policytimeline.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// What would hold if an entry had never been recorded.
class WhatIfOverHttpTest {

  private final Client client = Service.withSample().client();

  @Test
  void without_its_revocation_an_order_would_still_be_in_force() {
    var revocation = entry("us-eo-14110", "OrderRevoked");

    var answer =
        client
            .get("/api/v1/instruments/us-eo-14110/what-if?on=2025-03-01&without=" + revocation)
            .is(200);

    assertThat(answer.text("/is/status")).isEqualTo("revoked");
    assertThat(answer.text("/would/status")).isEqualTo("in_force");
    assertThat(answer.texts("/would/phases", "status")).containsExactly("in_force");
    assertThat(answer.text("/without/type")).isEqualTo("OrderRevoked");
  }

  @Test
  void its_memos_would_be_no_orphans_then() {
    var revocation = entry("us-eo-14110", "OrderRevoked");

    var answer = client.get("/api/v1/what-if?on=2025-03-01&without=" + revocation).is(200);

    assertThat(answer.texts("/changes", "slug")).containsExactly("us-eo-14110");
    assertThat(answer.texts("/vanished", "slug"))
        .contains("us-omb-m-24-10", "us-omb-m-24-18");
    assertThat(answer.texts("/vanished", "kind")).contains("orphan");
    assertThat(answer.number("/totals/would/total"))
        .isEqualTo(answer.number("/totals/is/total") + 1);
    assertThat(answer.number("/totals/is/total"))
        .isEqualTo(client.get("/api/v1/state?on=2025-03-01&limit=1").is(200).number("/total"));
  }

  @Test
  void on_a_day_before_it_nothing_would_change() {
    var revocation = entry("us-eo-14110", "OrderRevoked");

    var answer = client.get("/api/v1/what-if?on=2025-01-19&without=" + revocation).is(200);

    assertThat(answer.json().at("/changes").isEmpty()).isTrue();
    assertThat(answer.json().at("/totals/would")).isEqualTo(answer.json().at("/totals/is"));
  }

  @Test
  void without_its_issue_nothing_would_be_known_of_it_and_others_would_refer_to_nothing() {
    var issue = entry("us-eo-14110", "OrderIssued");

    var answer = client.get("/api/v1/what-if?on=2024-03-29&without=" + issue).is(200);

    assertThat(answer.text("/changes/0/would/status")).isEqualTo("unknown");
    assertThat(answer.texts("/appeared", "kind")).contains("unresolved_reference");
    assertThat(answer.texts("/appeared", "slug")).contains("us-omb-m-24-10", "us-eo-14110");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/what-if", "/api/v1/instruments/us-eo-14110/what-if"})
  void an_entry_that_is_missing_or_unknown_is_named(String path) {
    client.get(path).isProblem(400, "invalid-request").names("without");
    client.get(path + "?without=nothing").isProblem(400, "invalid-request").names("without");
  }

  @Test
  void an_entry_of_another_instrument_is_refused() {
    var other = entry("us-eo-14179", "OrderIssued");

    client
        .get("/api/v1/instruments/us-eo-14110/what-if?without=" + other)
        .isProblem(400, "invalid-request")
        .names("without");
  }

  private String entry(String slug, String type) {
    var entries = client.get("/api/v1/instruments/%s/entries".formatted(slug)).is(200);
    return StreamSupport.stream(entries.json().at("/entries").spliterator(), false)
        .filter(entry -> entry.at("/type").asString().equals(type))
        .map(entry -> entry.at("/id").asString())
        .findFirst()
        .orElseThrow();
  }
}
