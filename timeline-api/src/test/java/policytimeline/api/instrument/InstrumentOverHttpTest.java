package policytimeline.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// One instrument as it stood, its phases and its record.
class InstrumentOverHttpTest {

  private static final String EO_14110 = "/api/v1/instruments/us-eo-14110";

  private final Client client = Service.withSample().client();

  @Test
  void an_instrument_says_what_it_is_and_how_it_stood() {
    var order = client.get(EO_14110 + "?on=2025-01-19").is(200);

    assertThat(order.text("/slug")).isEqualTo("us-eo-14110");
    assertThat(order.text("/citation")).isEqualTo("EO 14110");
    assertThat(order.text("/family")).isEqualTo("order");
    assertThat(order.text("/kind")).isEqualTo("executive_order");
    assertThat(order.text("/jurisdiction")).isEqualTo("us");
    assertThat(order.text("/issuer")).isEqualTo("president");
    assertThat(order.text("/issued")).isEqualTo("2023-10-30");
    assertThat(order.text("/status")).isEqualTo("in_force");
    assertThat(order.text("/applies")).isEqualTo("all");
    assertThat(order.text("/phase/from")).isEqualTo("2023-10-30");
    assertThat(order.text("/phase/to")).isEqualTo("2025-01-20");
  }

  @Test
  void an_instrument_has_titles_by_language_topics_agencies_sources_and_links() {
    var order = client.get(EO_14110 + "?on=2025-01-19").is(200);

    assertThat(order.at("/titles").propertyNames()).contains("en", "zh");
    assertThat(order.texts("/topics")).contains("ai", "safety");
    assertThat(order.texts("/agencies")).contains("OMB", "DOC", "NIST");
    assertThat(order.texts("/sources", "citation")).contains("88 FR 75191");
    assertThat(order.at("/links").values()).allSatisfy(link -> client.get(link.asString()).is(200));
  }

  @ParameterizedTest
  @CsvSource({
    "us-eo-14110,            2023-10-29, not_yet_issued",
    "us-eo-14110,            2023-10-30, in_force",
    "us-eo-14110,            2025-01-19, in_force",
    "us-eo-14110,            2025-01-20, revoked",
    "us-omb-m-24-10,         2024-03-28, in_force",
    "us-omb-m-24-10,         2025-04-03, superseded",
    "eu-reg-2024-1689,       2024-07-31, not_yet_in_force",
    "us-co-sb24-205,         2026-07-01, withdrawn",
    "us-ai-action-plan-2025, 2025-07-22, not_yet_issued",
    "us-ai-action-plan-2025, 2025-07-23, in_force"
  })
  void a_status_is_that_of_the_day(String slug, String on, String status) {
    assertThat(client.get("/api/v1/instruments/" + slug + "?on=" + on).is(200).text("/status"))
        .isEqualTo(status);
  }

  @Test
  void of_what_was_never_issued_here_only_the_entries_are_known() {
    var memo = client.get("/api/v1/instruments/us-omb-m-21-13").is(200);

    assertThat(memo.text("/status")).isEqualTo("unknown");
    assertThat(memo.text("/citation")).isNull();
    assertThat(memo.text("/phase")).isNull();
    assertThat(client.get("/api/v1/state?status=any&q=m-21-13").slugs()).isEmpty();
    assertThat(client.get("/api/v1/instruments/us-omb-m-21-13/entries").texts("/entries", "type"))
        .containsExactly("MemoRescindedInPart");
    assertThat(client.get("/api/v1/instruments/us-omb-m-21-13/timeline").at("/phases")).isEmpty();
  }

  @Test
  void what_was_not_recorded_by_then_is_not_known() {
    client.get(EO_14110 + "?known=@1").isProblem(404, "unknown-instrument");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/timeline", "/entries", "/relations"})
  void an_unknown_slug_is_unknown_everywhere(String part) {
    client.get("/api/v1/instruments/us-eo-99999" + part).isProblem(404, "unknown-instrument");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%E4%B8%AD%E6%96%87", "US-EO-14110", "..."})
  void what_can_be_no_slug_is_unknown_too(String slug) {
    client.get("/api/v1/instruments/" + slug).isProblem(404, "unknown-instrument");
  }

  @Test
  void a_timeline_has_all_phases_in_order_and_without_gaps() {
    var timeline = client.get("/api/v1/instruments/us-eo-13957/timeline").is(200);

    assertThat(timeline.texts("/phases", "from"))
        .containsExactly("2020-10-21", "2021-01-22", "2025-01-20");
    assertThat(timeline.text("/phases/0/to")).isEqualTo(timeline.text("/phases/1/from"));
    assertThat(timeline.text("/phases/1/to")).isEqualTo(timeline.text("/phases/2/from"));
    assertThat(timeline.text("/phases/2/to")).isNull();
    assertThat(timeline.texts("/phases", "applies")).containsExactly("all", "none", "all");
    assertThat(timeline.number("/known/position")).isPositive();
  }

  @Test
  void the_audit_trail_has_each_entry_with_its_source() {
    var trail = client.get(EO_14110 + "/entries").is(200);

    assertThat(trail.texts("/entries", "type")).contains("OrderIssued", "OrderRevoked");
    assertThat(trail.at("/entries").values())
        .allSatisfy(
            entry -> {
              assertThat(entry.propertyNames())
                  .contains(
                      "id",
                      "position",
                      "type",
                      "revision",
                      "effectiveOn",
                      "recordedAt",
                      "recordedBy",
                      "source",
                      "voidedBy",
                      "data");
              assertThat(entry.path("source").path("publisher").asString()).isNotBlank();
              assertThat(entry.path("recordedBy").asString()).isNotBlank();
            });
    assertThat(trail.at("/entries").values().stream().map(each -> each.path("position").asLong()))
        .isSorted();
  }

  @Test
  void the_audit_trail_ends_at_what_was_known() {
    var all = client.get(EO_14110 + "/entries").is(200);
    var first = all.number("/entries/0/position");

    var then = client.get(EO_14110 + "/entries?known=@" + first).is(200);

    assertThat(then.at("/entries")).hasSize(1);
  }

  @Test
  void an_entry_is_the_same_alone_as_in_its_trail() {
    var trail = client.get(EO_14110 + "/entries").is(200);
    var id = trail.text("/entries/0/id");

    var entry = client.get("/api/v1/entries/" + id).is(200);

    assertThat(entry.json()).isEqualTo(trail.at("/entries/0"));
  }

  @Test
  void an_unknown_entry_is_a_404() {
    client.get("/api/v1/entries/nothing").isProblem(404, "unknown-entry");
  }
}
