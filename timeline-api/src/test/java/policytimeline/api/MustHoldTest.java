package policytimeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the service must hold on its sample, line by line.
class MustHoldTest {

  private final Service service = Service.withSample();
  private final Client client = service.client();

  @Test
  void eo_14110_is_in_force_on_2025_01_19() {
    var state = client.get("/api/v1/state?on=2025-01-19&family=order&topic=ai").is(200);

    assertThat(state.slugs()).contains("us-eo-14110");
    assertThat(
            client.get("/api/v1/state?on=2025-01-19&family=order&topic=ai&status=in_force").slugs())
        .contains("us-eo-14110");
  }

  @Test
  void eo_14110_is_not_in_force_on_2025_01_20() {
    var state = client.get("/api/v1/state?on=2025-01-20&family=order&topic=ai").is(200);

    assertThat(state.slugs()).isNotEmpty().doesNotContain("us-eo-14110");
  }

  @Test
  void eo_14110_is_revoked_on_2025_01_20_because_of_the_entry_by_eo_14148() {
    var order = client.get("/api/v1/instruments/us-eo-14110?on=2025-01-20").is(200);

    assertThat(order.text("/status")).isEqualTo("revoked");
    var because = order.texts("/phase/because");
    assertThat(because)
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              var cause = client.get("/api/v1/entries/" + entry).is(200);
              assertThat(cause.text("/type")).isEqualTo("OrderRevoked");
              assertThat(cause.text("/data/by/citation")).isEqualTo("EO 14148");
            });
  }

  @Test
  void m_24_10_and_m_24_18_are_in_force_on_2025_04_02() {
    var state = client.get("/api/v1/state?on=2025-04-02&family=memo").is(200);

    assertThat(state.slugs())
        .contains("us-omb-m-24-10", "us-omb-m-24-18")
        .doesNotContain("us-omb-m-25-21", "us-omb-m-25-22");
  }

  @Test
  void m_25_21_and_m_25_22_are_in_force_instead_on_2025_04_03() {
    var state = client.get("/api/v1/state?on=2025-04-03&family=memo").is(200);

    assertThat(state.slugs())
        .contains("us-omb-m-25-21", "us-omb-m-25-22")
        .doesNotContain("us-omb-m-24-10", "us-omb-m-24-18");
  }

  @Test
  void m_24_10_is_superseded_on_2025_04_03() {
    var memo = client.get("/api/v1/instruments/us-omb-m-24-10?on=2025-04-03").is(200);

    assertThat(memo.text("/status")).isEqualTo("superseded");
  }

  @Test
  void the_sample_has_at_least_6900_executive_orders() {
    var orders =
        client.get(
            "/api/v1/state?status=any&kind=executive_order&limit=1&known=" + service.start());

    assertThat(orders.number("/total")).isGreaterThanOrEqualTo(6900);
  }

  @Test
  void eo_13957_is_revoked_by_eo_14003_and_reinstated_by_eo_14171() {
    var timeline = client.get("/api/v1/instruments/us-eo-13957/timeline").is(200);

    assertThat(timeline.texts("/phases", "status"))
        .containsExactly("in_force", "revoked", "in_force");
    assertThat(actor(timeline.at("/phases/1/because/0").asString())).isEqualTo("EO 14003");
    assertThat(actor(timeline.at("/phases/2/because/0").asString())).isEqualTo("EO 14171");
  }

  @Test
  void an_unknown_slug_is_a_404() {
    client.get("/api/v1/instruments/us-eo-99999").isProblem(404, "unknown-instrument");
  }

  @Test
  void a_month_13_is_a_400_naming_on() {
    client.get("/api/v1/state?on=2025-13-01").isProblem(400, "invalid-request").names("on");
  }

  @Test
  void revoking_a_revoked_order_is_a_409_naming_the_earlier_entry() {
    var earlier =
        client.get("/api/v1/instruments/us-eo-14110?on=2025-01-20").texts("/phase/because");

    var refused =
        client
            .post("/api/v1/orders/us-eo-14110/revocations", Orders.act("EO 14179", "2025-01-23"))
            .isProblem(409, "already-ended");

    assertThat(refused.texts("/entries")).isSubsetOf(earlier).isNotEmpty();
    assertThat(refused.text("/detail")).contains(refused.texts("/entries"));
  }

  @Test
  void a_write_without_a_token_is_a_401() {
    client
        .send(
            "/api/v1/orders",
            request ->
                request
                    .header("Content-Type", "application/json")
                    .POST(
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                            Orders.issue(Orders.citation(), "2026-01-02"))))
        .isProblem(401, "unauthorized");
  }

  @Test
  void what_was_known_before_the_log_began_is_not_covered() {
    var refused =
        client.get("/api/v1/state?known=2001-01-01T00:00:00Z").isProblem(404, "not-covered");

    assertThat(refused.text("/detail")).contains("not covered");
    assertThat(refused.text("/earliest"))
        .isEqualTo(client.get("/api/v1/coverage").text("/log/earliest"));
  }

  private String actor(String entry) {
    return String.valueOf(client.get("/api/v1/entries/" + entry).text("/data/by/citation"));
  }
}
