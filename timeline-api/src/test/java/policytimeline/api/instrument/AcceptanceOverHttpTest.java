package policytimeline.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// Real cases, asked for over HTTP.
class AcceptanceOverHttpTest {

  private static final String SOURCE = "\"source\": {\"publisher\": \"Federal Register\"}";

  private final Client client = Service.withSample().client();

  @Test
  void case_1_the_chain_of_ai_policy() {
    assertThat(phases("us-eo-14110")).containsExactly("2023-10-30 in_force", "2025-01-20 revoked");
    assertThat(phases("us-eo-14179")).containsExactly("2025-01-23 in_force");
    assertThat(phases("us-ai-action-plan-2025")).containsExactly("2025-07-23 in_force");
    assertThat(phases("us-stargate-2025")).containsExactly("2025-01-21 in_force");
    assertThat(phases("us-omb-m-24-10"))
        .containsExactly("2024-03-28 in_force", "2025-04-03 superseded");
    assertThat(phases("us-omb-m-24-18"))
        .containsExactly("2024-09-24 in_force", "2025-04-03 superseded");
    var mandates =
        client.get("/api/v1/instruments/us-eo-14179/relations").at("/relations").values().stream()
            .filter(each -> each.path("type").asString().equals("mandates"))
            .map(each -> each.path("target").path("slug").asString());
    assertThat(mandates).contains("us-ai-action-plan-2025");
  }

  @Test
  void case_2_a_rule_delayed_twice_and_then_withdrawn_was_never_in_force() {
    var rule = "us-contractors-rule-2021";
    record(
        """
        {"type": "RuleAdopted", "instrument": "%s", "citation": "86 FR 1168",
         "kind": "regulation", "issuer": "labor", "jurisdiction": "us",
         "signedOn": "2021-01-07", "effectiveOn": "2021-02-16", %s}
        """,
        rule);
    var adopted = client.projected();
    record(
        """
        {"type": "RuleDelayed", "instrument": "%s", "effectiveOn": "2021-02-12",
         "delayedTo": "2021-04-16", %s}
        """,
        rule);
    var delayed = client.projected();
    record(
        """
        {"type": "RuleDelayed", "instrument": "%s", "effectiveOn": "2021-04-14",
         "delayedTo": "2021-11-01", %s}
        """,
        rule);
    record(
        """
        {"type": "RuleWithdrawn", "instrument": "%s", "effectiveOn": "2021-09-30", %s}
        """,
        rule);

    assertThat(phases(rule)).containsExactly("2021-01-07 not_yet_in_force", "2021-09-30 withdrawn");
    assertThat(status(rule, "2021-03-01", adopted)).isEqualTo("in_force");
    assertThat(status(rule, "2021-03-01", delayed)).isEqualTo("not_yet_in_force");
    assertThat(client.get("/api/v1/state?on=2021-12-01&status=withdrawn&family=rule").slugs())
        .contains(rule);
  }

  @Test
  void case_3_a_supersession_date_corrected_later_has_both_answers() {
    var memo = "us-omb-m-98-01";
    record(
        """
        {"type": "MemoIssued", "instrument": "%s", "citation": "M-98-01",
         "kind": "omb_memorandum", "issuer": "omb", "jurisdiction": "us",
         "signedOn": "2022-01-26", "effectiveOn": "2022-01-26", %s}
        """,
        memo);
    record(
        """
        {"type": "MemoSuperseded", "instrument": "%s", "effectiveOn": "2025-01-13",
         "by": {"citation": "M-98-02"}, %s}
        """,
        memo);
    var published = client.projected();
    var entry = client.get("/api/v1/instruments/" + memo + "/entries").text("/entries/1/id");

    var corrected =
        client
            .post(
                "/api/v1/entries/" + entry + "/correction",
                """
                {"reason": "The date was misprinted", %s,
                 "replacement": {"type": "MemoSuperseded", "instrument": "%s",
                                 "effectiveOn": "2025-01-15", "by": {"citation": "M-98-02"}, %s}}
                """
                    .formatted(SOURCE, memo, SOURCE))
            .is(201)
            .number("/position");

    assertThat(status(memo, "2025-01-14", published)).isEqualTo("superseded");
    assertThat(status(memo, "2025-01-14", corrected)).isEqualTo("in_force");
    assertThat(status(memo, "2025-01-15", corrected)).isEqualTo("superseded");
    assertThat(state("on=2025-01-14&family=memo&known=@" + published)).doesNotContain(memo);
    assertThat(state("on=2025-01-14&family=memo&known=@" + corrected)).contains(memo);
  }

  @Test
  void case_4_the_eu_ai_act_is_in_force_before_it_applies_and_applies_in_stages() {
    var act = "eu-reg-2024-1689";
    assertThat(applies(act, "2024-07-31")).isEqualTo("not_yet_in_force none");
    assertThat(applies(act, "2024-08-01")).isEqualTo("in_force none");
    assertThat(applies(act, "2025-02-01")).isEqualTo("in_force none");
    assertThat(applies(act, "2025-02-02")).isEqualTo("in_force part");
    assertThat(applies(act, "2026-08-02")).isEqualTo("in_force part");
    assertThat(applies(act, "2028-08-02")).isEqualTo("in_force all");
    assertThat(client.get("/api/v1/instruments/" + act + "/timeline").texts("/phases", "from"))
        .contains("2025-02-02", "2025-08-02", "2026-08-02", "2027-12-02", "2028-08-02");
  }

  @Test
  void case_13_revoked_on_a_day_means_not_in_force_on_that_day() {
    assertThat(state("on=2025-01-19&family=order&q=14110")).containsExactly("us-eo-14110");
    assertThat(state("on=2025-01-20&family=order&q=14110")).isEmpty();
  }

  @Test
  void case_14_colorado_sb24_205_never_applied() {
    var act = "us-co-sb24-205";

    assertThat(phases(act)).containsExactly("2024-05-17 not_yet_in_force", "2026-05-14 withdrawn");
    assertThat(client.get("/api/v1/instruments/" + act + "/timeline").texts("/phases", "applies"))
        .containsOnly("none");
  }

  @Test
  void case_14_what_2026_03_01_looked_like_depends_on_what_was_known() {
    var act = "us-co-sb24-205";
    var entries = client.get("/api/v1/instruments/" + act + "/entries").at("/entries");
    var adopted = entries.get(0).path("position").asLong();

    assertThat(status(act, "2026-03-01", adopted)).isEqualTo("in_force");
    assertThat(status(act, "2026-03-01", client.projected())).isEqualTo("not_yet_in_force");
  }

  /// Records a fact that speaks of an instrument.
  private void record(String fact, String slug) {
    var report = client.importFacts(fact.formatted(slug, SOURCE).replace("\n", ""));
    assertThat(report.number("/recorded")).as(report.body()).isEqualTo(1);
    client.getAtLeast(client.head(), "/api/v1/coverage").is(200);
  }

  private List<String> phases(String slug) {
    return client
        .get("/api/v1/instruments/" + slug + "/timeline")
        .is(200)
        .at("/phases")
        .values()
        .stream()
        .map(each -> each.path("from").asString() + " " + each.path("status").asString())
        .toList();
  }

  private @Nullable String status(String slug, String on, long known) {
    return instrument(slug, on, known).text("/status");
  }

  private String applies(String slug, String on) {
    var answer = instrument(slug, on, client.projected());
    return answer.text("/status") + " " + answer.text("/applies");
  }

  private Answer instrument(String slug, String on, long known) {
    return client.get("/api/v1/instruments/%s?on=%s&known=@%d".formatted(slug, on, known)).is(200);
  }

  private List<String> state(String query) {
    return client.get("/api/v1/state?limit=500&" + query).is(200).slugs();
  }
}
