package policytimeline.api.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// Each filter of the main question, alone and with others.
class StateFiltersTest {

  private final Service service = Service.withSample();
  private final Client client = service.client();

  @ParameterizedTest
  @CsvSource({
    "family,       memo",
    "kind,         omb_memorandum",
    "jurisdiction, us-co",
    "issuer,       omb",
    "applies,      part"
  })
  void a_filter_lets_through_what_it_names_and_nothing_else(String field, String word) {
    var state = state("on=2026-11-01&status=any&limit=500&" + field + "=" + word);

    assertThat(state.texts("/items", field)).isNotEmpty().containsOnly(word);
    assertThat(state.number("/total")).isEqualTo(state.slugs().size());
  }

  @Test
  void several_words_take_any_of_them() {
    var state = state("on=2026-11-01&jurisdiction=eu,us-co&status=any");

    assertThat(state.texts("/items", "jurisdiction")).containsOnly("eu", "us-co");
  }

  @Test
  void an_agency_finds_what_it_must_act_upon() {
    var state = state("on=2024-01-01&agency=NIST&family=order");

    assertThat(state.slugs()).contains("us-eo-14110", "us-eo-13859").doesNotContain("us-eo-13960");
  }

  @Test
  void a_topic_finds_instruments_of_every_family() {
    var state = state("on=2025-10-01&topic=ai&limit=500");

    assertThat(state.texts("/items", "family")).contains("order", "memo", "plan", "rule");
    assertThat(state.slugs()).contains("us-stargate-2025", "us-ai-action-plan-2025");
  }

  @Test
  void without_a_status_the_answer_is_what_is_in_force_in_part_or_suspended_too() {
    var state = state("on=2025-03-01&limit=500");

    assertThat(state.texts("/items", "status"))
        .isSubsetOf(List.of("in_force", "partly_in_force", "suspended"));
    assertThat(state.at("/counts/status").propertyNames())
        .isSubsetOf(List.of("in_force", "partly_in_force", "suspended"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"superseded", "rescinded", "not_yet_in_force", "withdrawn"})
  void a_status_is_asked_for_by_its_name(String status) {
    var state = state("on=2026-11-01&limit=500&status=" + status);

    assertThat(state.texts("/items", "status")).isNotEmpty().containsOnly(status);
  }

  @Test
  void any_status_gives_every_instrument_with_its_own() {
    var state = state("on=2025-03-01&status=any&limit=1");

    assertThat(state.at("/counts/status").propertyNames())
        .contains("in_force", "revoked", "superseded");
    assertThat(state.number("/counts/status/revoked")).isGreaterThan(1000);
  }

  @Test
  void what_binds_is_asked_for_by_what_applies() {
    var inForce = state("on=2024-09-01&jurisdiction=eu");
    var binding = state("on=2024-09-01&jurisdiction=eu&applies=all,part");

    assertThat(inForce.slugs()).contains("eu-reg-2024-1689");
    assertThat(binding.slugs()).isEmpty();
  }

  @Test
  void words_are_looked_for_in_slug_citation_and_titles() {
    assertThat(words("14110")).containsExactly("us-eo-14110");
    assertThat(words("eo 14110")).containsExactly("us-eo-14110");
    assertThat(words("TRUSTWORTHY Development safe")).containsExactly("us-eo-14110");
    assertThat(words("安全、可靠、可信")).containsExactly("us-eo-14110");
  }

  @Test
  void signs_that_a_database_has_uses_for_are_words_like_any_other() {
    assertThat(words("14_10")).isEmpty();
    assertThat(words("%")).hasSizeLessThan(50);
    assertThat(words("'; drop table phase; --")).isEmpty();
    assertThat(words("\\")).isEmpty();
  }

  @Test
  void counts_are_those_of_the_whole_answer_and_not_of_a_page() {
    var state = state("on=2025-03-01&status=any&limit=1");

    assertThat(state.slugs()).hasSize(1);
    assertThat(sum(state, "/counts/status")).isEqualTo(state.number("/total"));
    assertThat(sum(state, "/counts/family")).isEqualTo(state.number("/total"));
    assertThat(state.at("/totalExact").asBoolean()).isTrue();
  }

  @Test
  void an_item_has_the_shape_that_was_agreed() {
    var state = state("on=2025-01-19&family=order&topic=ai&q=14110");

    assertThat(state.json().propertyNames())
        .contains(
            "on",
            "known",
            "zone",
            "permalink",
            "incomplete",
            "coverage",
            "total",
            "counts",
            "items",
            "next");
    assertThat(state.text("/on")).isEqualTo("2025-01-19");
    assertThat(state.text("/zone")).isEqualTo("America/New_York");
    assertThat(state.at("/incomplete").asBoolean()).isFalse();
    assertThat(state.text("/known/at")).isNotBlank();
    var item = state.at("/items/0");
    assertThat(item.path("slug").asString()).isEqualTo("us-eo-14110");
    assertThat(item.path("citation").asString()).isEqualTo("EO 14110");
    assertThat(item.path("title").asString()).startsWith("Safe, Secure, and Trustworthy");
    assertThat(item.path("family").asString()).isEqualTo("order");
    assertThat(item.path("kind").asString()).isEqualTo("executive_order");
    assertThat(item.path("jurisdiction").asString()).isEqualTo("us");
    assertThat(item.path("issuer").asString()).isEqualTo("president");
    assertThat(item.path("issued").asString()).isEqualTo("2023-10-30");
    assertThat(item.path("status").asString()).isEqualTo("in_force");
    assertThat(item.path("applies").asString()).isEqualTo("all");
    assertThat(state.text("/items/0/phase/from")).isEqualTo("2023-10-30");
    assertThat(state.text("/items/0/phase/to")).isEqualTo("2025-01-20");
    assertThat(state.texts("/items/0/phase/because")).hasSize(1);
    assertThat(state.text("/next")).isNull();
  }

  @Test
  void every_filter_at_fault_is_named_at_once() {
    client
        .get(
            "/api/v1/state?family=orders&kind=law&jurisdiction=USA!&status=dead&applies=maybe"
                + "&sort=title&limit=501&cursor=xyz&q=a+b+c+d+e+f+g+h+i+j+k")
        .isProblem(400, "invalid-request")
        .names(
            "family", "kind", "jurisdiction", "status", "applies", "sort", "limit", "cursor", "q");
  }

  @Test
  void a_filter_and_a_clock_at_fault_are_named_together() {
    client
        .get("/api/v1/state?family=orders&on=2025-13-01")
        .isProblem(400, "invalid-request")
        .names("family", "on");
  }

  @Test
  void any_beside_another_status_is_understood_or_refused_but_not_ignored() {
    var state = client.get("/api/v1/state?status=any,revoked&limit=1");

    assertThat(state.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"topic", "agency", "issuer", "q", "cursor", "family", "jurisdiction"})
  void a_nul_is_a_fault_of_the_request_and_not_of_the_service(String field) {
    assertThat(client.get("/api/v1/state?limit=1&" + field + "=a%00b").status()).isEqualTo(400);
  }

  private Answer state(String query) {
    return client.get("/api/v1/state?known=" + service.start() + "&" + query).is(200);
  }

  private List<String> words(String words) {
    return state(
            "on=2026-11-01&status=any&limit=500&family=order&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .slugs();
  }

  private static long sum(Answer answer, String pointer) {
    return answer.at(pointer).values().stream().mapToLong(each -> each.asLong()).sum();
  }
}
