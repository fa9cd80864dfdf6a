package policytimeline.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Cases that are recorded first, by command, and asked for over HTTP.
class RecordedCasesTest {

  private final Client client = Service.empty().client();

  @Test
  void case_5_a_commencement_without_a_date_is_pending_and_has_no_effect() {
    var order = issued("2024-01-01", null);
    record(order, "commencements", "{\"by\": \"EO 9\", %s}");

    assertThat(phases(order)).containsExactly("2024-01-01 not_yet_in_force");
    assertThat(client.get("/api/v1/findings?kind=undated&slug=" + order).is(200).number("/total"))
        .isPositive();
  }

  @Test
  void case_6_of_two_amendments_on_one_day_the_order_of_the_source_decides() {
    var order = issued("2024-01-01", "[{\"number\": \"sec. 1\", \"text\": \"first words\"}]");
    amend(order, 2, "last words");
    amend(order, 1, "words between");

    var text = client.get("/api/v1/instruments/%s/text?on=2024-06-01".formatted(order)).is(200);
    assertThat(text.text("/provisions/0/text")).isEqualTo("last words");
    assertThat(phases(order)).hasSize(1);
    assertThat(
            client
                .get("/api/v1/diff?from=2024-05-31&to=2024-06-01&q=" + order)
                .is(200)
                .texts("/changes", "cause"))
        .containsExactly("amended");
  }

  @Test
  void case_7_an_instrument_that_exists_only_in_the_future() {
    var order = issued("2040-01-01", null);

    assertThat(status(order, "2030-01-01")).isEqualTo("not_yet_issued");
    assertThat(status(order, "2040-01-01")).isEqualTo("not_yet_in_force");
    assertThat(state("2030-01-01", order)).isEmpty();
    assertThat(client.get("/api/v1/state?on=2040-01-01&status=any&q=" + order).is(200).slugs())
        .containsExactly(order);
  }

  @Test
  void case_9_revoked_in_part_by_section_and_then_in_whole() {
    var order = issued("2024-01-01", "2024-01-01", null);
    record(
        order,
        "revocations",
        "{\"effectiveOn\": \"2024-06-01\", \"by\": \"EO 9\", \"provisions\": [\"sec. 2\"], %s}");
    record(order, "revocations", "{\"effectiveOn\": \"2025-01-20\", \"by\": \"EO 10\", %s}");

    assertThat(phases(order))
        .containsExactly("2024-01-01 in_force", "2024-06-01 partly_in_force", "2025-01-20 revoked");
    assertThat(provision(order, "sec. 2", "2024-06-01")).isEqualTo("revoked none");
    assertThat(provision(order, "sec. 1", "2024-06-01")).isEqualTo("in_force all");
  }

  @Test
  void case_10_revoking_the_revoker_revives_nothing_and_a_reinstatement_does() {
    var revoked = issued("2020-10-21", "2020-10-21", null);
    var revoker = Orders.citation();
    record(revoked, "revocations", act("2021-01-22", revoker));
    client.post("/api/v1/orders", Orders.issue(revoker, "2021-01-22")).is(201);
    var slug = Orders.slug(revoker);
    record(slug, "revocations", act("2025-01-20", "EO 11"));

    assertThat(status(slug, "2025-01-20")).isEqualTo("revoked");
    assertThat(status(revoked, "2025-01-20")).isEqualTo("revoked");

    record(revoked, "reinstatements", act("2025-02-01", "EO 11"));
    assertThat(phases(revoked))
        .containsExactly("2020-10-21 in_force", "2021-01-22 revoked", "2025-02-01 in_force");
  }

  @Test
  void case_11_an_order_learned_a_week_after_it_took_effect() {
    var before = head();
    var order = issued("2024-01-01", "2024-01-01", null);

    assertThat(state("2024-01-02", order)).containsExactly(order);
    assertThat(
            client
                .get("/api/v1/state?on=2024-01-02&known=@%d&q=%s".formatted(before, order))
                .is(200)
                .slugs())
        .isEmpty();
    client
        .get("/api/v1/instruments/%s?known=@%d".formatted(order, before))
        .isProblem(404, "unknown-instrument");
  }

  @Test
  void case_12_a_correction_of_a_correction_and_a_retraction_of_a_correction() {
    var order = issued("2024-01-01", "2024-01-01", null);
    var revocation = record(order, "revocations", act("2025-01-13", "EO 12"));
    var first = correct(revocation, order, "2025-01-15");
    var second = correct(first, order, "2025-01-17");

    assertThat(phases(order)).containsExactly("2024-01-01 in_force", "2025-01-17 revoked");

    retract(second);
    assertThat(phases(order)).containsExactly("2024-01-01 in_force", "2025-01-15 revoked");

    retract(first);
    assertThat(phases(order)).containsExactly("2024-01-01 in_force", "2025-01-13 revoked");
  }

  private long head() {
    issued("2000-01-01", null);
    return client.head();
  }

  private String issued(String signedOn, @Nullable String text) {
    return issued(signedOn, null, text);
  }

  private String issued(String signedOn, @Nullable String effectiveOn, @Nullable String text) {
    var citation = Orders.citation();
    var issue =
        """
        {"citation": "%s", "signedOn": "%s", "effectiveOn": %s, "text": %s,
         "source": {"publisher": "Federal Register"}}
        """
            .formatted(
                citation, signedOn, effectiveOn == null ? null : "\"" + effectiveOn + "\"", text);
    settle(client.post("/api/v1/orders", issue).is(201).number("/position"));
    return Orders.slug(citation);
  }

  private String record(String slug, String verb, String request) {
    var answer =
        client
            .post(
                "/api/v1/orders/%s/%s".formatted(slug, verb),
                request.replace("%s", "\"source\": {\"publisher\": \"Federal Register\"}"))
            .is(201);
    settle(answer.number("/position"));
    return String.valueOf(answer.text("/entry"));
  }

  private static String act(String effectiveOn, String by) {
    return "{\"effectiveOn\": \"" + effectiveOn + "\", \"by\": \"" + by + "\", %s}";
  }

  private void amend(String order, int place, String words) {
    record(
        order,
        "amendments",
        """
        {"effectiveOn": "2024-06-01", "by": "EO 9", "orderInDay": %d,
         "changes": [{"change": "replaced", "number": "sec. 1", "text": "%s"}], SOURCE}
        """
            .formatted(place, words)
            .replace("SOURCE", "%s"));
  }

  private String correct(String entry, String order, String effectiveOn) {
    var answer =
        client
            .post(
                "/api/v1/entries/" + entry + "/correction",
                """
                {"reason": "misprinted", "source": {"publisher": "Federal Register"},
                 "replacement": {"type": "OrderRevoked", "instrument": "%s",
                                 "effectiveOn": "%s", "by": {"citation": "EO 12"},
                                 "source": {"publisher": "Federal Register"}}}
                """
                    .formatted(order, effectiveOn))
            .is(201);
    settle(answer.number("/position"));
    return String.valueOf(answer.text("/entry"));
  }

  private void retract(String entry) {
    var request = "{\"reason\": \"misread\", \"source\": {\"publisher\": \"Federal Register\"}}";
    var path = "/api/v1/entries/" + entry + "/retraction";
    settle(client.post(path, request).is(201).number("/position"));
  }

  private void settle(long position) {
    client.getAtLeast(position, "/api/v1/coverage").is(200);
  }

  private List<String> phases(String slug) {
    return client
        .get("/api/v1/instruments/%s/timeline".formatted(slug))
        .is(200)
        .at("/phases")
        .values()
        .stream()
        .map(each -> each.path("from").asString() + " " + each.path("status").asString())
        .toList();
  }

  private String status(String slug, String on) {
    var answer = client.get("/api/v1/instruments/%s?on=%s".formatted(slug, on)).is(200);
    return String.valueOf(answer.text("/status"));
  }

  private List<String> state(String on, String slug) {
    return client.get("/api/v1/state?on=%s&q=%s".formatted(on, slug)).is(200).slugs();
  }

  private String provision(String slug, String number, String on) {
    var answer =
        client
            .get(
                "/api/v1/instruments/%s/text?on=%s&provision=%s"
                    .formatted(slug, on, number.replace(" ", "%20")))
            .is(200);
    return answer.text("/provisions/0/status") + " " + answer.text("/provisions/0/applies");
  }
}
