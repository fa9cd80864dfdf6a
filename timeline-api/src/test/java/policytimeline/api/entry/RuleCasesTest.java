package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Rules;
import policytimeline.api.Service;

/// Real cases of rules, recorded by command and asked for over HTTP.
class RuleCasesTest {

  private final Client client = Service.withSample().client();

  @Test
  void case_2_a_rule_delayed_twice_and_then_withdrawn_was_never_in_force() {
    var rule = "us-case-2";
    var adopted =
        adopt(
            rule,
            """
            "citation": "85 FR 81756", "issuer": "hhs",
            "signedOn": "2020-12-17", "effectiveOn": "2021-02-16",
            """);
    var delayed =
        act(rule, "delays", "\"effectiveOn\": \"2021-02-12\", \"delayedTo\": \"2021-04-16\",");
    var again =
        act(rule, "delays", "\"effectiveOn\": \"2021-04-14\", \"delayedTo\": \"2021-11-01\",");
    var withdrawn = act(rule, "withdrawal", "\"effectiveOn\": \"2021-09-30\",");

    assertThat(phases(rule, adopted))
        .containsExactly("2020-12-17 not_yet_in_force none", "2021-02-16 in_force all");
    assertThat(phases(rule, delayed))
        .containsExactly("2020-12-17 not_yet_in_force none", "2021-04-16 in_force all");
    assertThat(phases(rule, again))
        .containsExactly("2020-12-17 not_yet_in_force none", "2021-11-01 in_force all");
    assertThat(phases(rule, withdrawn))
        .containsExactly("2020-12-17 not_yet_in_force none", "2021-09-30 withdrawn none");
  }

  @Test
  void case_4_the_eu_ai_act_applies_in_stages_and_regulation_2026_1744_moved_the_last() {
    var act = "eu-case-4";
    adopt(
        act,
        """
        "citation": "Regulation (EU) 2024/1689", "issuer": "european-union",
        "kind": "eu_regulation", "jurisdiction": "eu",
        "signedOn": "2024-06-13", "effectiveOn": "2024-08-01", "appliesFrom": "2026-08-02",
        """);
    stage(act, "2025-02-02", "\"ch. I\", \"ch. II\"");
    stage(
        act, "2025-08-02", "\"ch. III sec. 4\", \"ch. V\", \"ch. VII\", \"ch. XII\", \"art. 78\"");
    var staged = stage(act, "2027-08-02", "\"art. 6(1)\", \"annex I\"");
    move(act, "2027-12-02", "\"art. 6(2)\", \"annex III\"");
    var moved = move(act, "2028-08-02", "\"art. 6(1)\", \"annex I\"");

    assertThat(phases(act, staged))
        .containsExactly(
            "2024-06-13 not_yet_in_force none",
            "2024-08-01 in_force none",
            "2025-02-02 in_force part",
            "2025-08-02 in_force part",
            "2026-08-02 in_force part",
            "2027-08-02 in_force all");
    assertThat(phases(act, moved))
        .containsExactly(
            "2024-06-13 not_yet_in_force none",
            "2024-08-01 in_force none",
            "2025-02-02 in_force part",
            "2025-08-02 in_force part",
            "2026-08-02 in_force part",
            "2027-12-02 in_force part",
            "2028-08-02 in_force all");
  }

  @Test
  void case_4_what_applied_already_cannot_be_moved() {
    var act = "eu-case-4-late";
    var adopted =
        adopt(
            act,
            """
            "citation": "Regulation (EU) 2024/1689", "issuer": "european-union",
            "kind": "eu_regulation", "jurisdiction": "eu",
            "signedOn": "2024-06-13", "effectiveOn": "2024-08-01", "appliesFrom": "2026-08-02",
            """);

    var refused =
        client
            .post(
                "/api/v1/rules/" + act + "/delays",
                Rules.act(
                    """
                    "by": "Regulation (EU) 2026/1744", "effectiveOn": "2026-08-03",
                    "delayedTo": "2027-12-02", "provisions": ["annex III"],
                    """))
            .isProblem(409, "contradicts");

    assertThat(refused.texts("/entries")).containsExactly(adopted.text("/entry"));
  }

  @Test
  void case_5_a_commencement_without_a_date_changes_nothing_yet() {
    var rule = "us-case-5";
    adopt(
        rule,
        """
        "citation": "HB 24-1", "issuer": "colorado-general-assembly", "kind": "statute",
        "jurisdiction": "us-co", "signedOn": "2024-05-17",
        """);
    var undated = act(rule, "commencements", "\"by\": \"A proclamation of the governor\",");
    var dated = act(rule, "commencements", "\"inForceOn\": \"2025-07-01\",");

    assertThat(phases(rule, undated)).containsExactly("2024-05-17 not_yet_in_force none");
    assertThat(phases(rule, dated))
        .containsExactly("2024-05-17 not_yet_in_force none", "2025-07-01 in_force all");
  }

  @Test
  void case_14_colorado_sb24_205_never_applied_and_looked_otherwise_before() {
    var act = "us-co-case-14";
    var adopted =
        adopt(
            act,
            """
            "citation": "SB 24-205", "issuer": "colorado-general-assembly", "kind": "statute",
            "jurisdiction": "us-co", "signedOn": "2024-05-17", "effectiveOn": "2026-02-01",
            """);
    var delayed =
        act(
            act,
            "delays",
            """
            "by": "SB25B-004", "signedOn": "2025-08-28", "effectiveOn": "2025-08-28",
            "delayedTo": "2026-06-30",
            """);
    var stayed =
        act(
            act,
            "suspensions",
            """
            "by": "xAI v. Weiser (D. Colo.)", "effectiveOn": "2026-04",
            "scope": {"parties": "the Attorney General as enforcer"},
            """);
    var repealed =
        act(
            act,
            "repeals",
            """
            "by": "SB 26-189", "signedOn": "2026-05-14", "effectiveOn": "2026-05-14",
            """);

    assertThat(on("2026-03-01", act, adopted)).isEqualTo("in_force all");
    assertThat(on("2026-03-01", act, delayed)).isEqualTo("not_yet_in_force none");
    assertThat(on("2026-07-01", act, delayed)).isEqualTo("in_force all");
    assertThat(on("2026-07-01", act, stayed)).isEqualTo("partly_in_force part");
    assertThat(on("2026-03-01", act, repealed)).isEqualTo("not_yet_in_force none");
    assertThat(phases(act, repealed))
        .containsExactly("2024-05-17 not_yet_in_force none", "2026-05-14 withdrawn none");
  }

  private Answer stage(String slug, String from, String provisions) {
    return act(
        slug,
        "commencements",
        "\"signedOn\": \"2024-06-13\", \"appliesFrom\": \"%s\", \"provisions\": [%s],"
            .formatted(from, provisions));
  }

  private Answer move(String slug, String to, String provisions) {
    return act(
        slug,
        "delays",
        """
        "by": "Regulation (EU) 2026/1744", "signedOn": "2026-07-08", "effectiveOn": "2026-07-27",
        "delayedTo": "%s", "provisions": [%s],
        """
            .formatted(to, provisions));
  }

  private Answer adopt(String slug, String fields) {
    return client
        .post("/api/v1/rules", Rules.act("\"slug\": \"%s\", %s".formatted(slug, fields)))
        .is(201);
  }

  private Answer act(String slug, String verb, String fields) {
    return client.post("/api/v1/rules/" + slug + "/" + verb, Rules.act(fields)).is(201);
  }

  /// All phases, as known right after an entry was recorded.
  private List<String> phases(String slug, Answer known) {
    return asKnown("/api/v1/instruments/" + slug + "/timeline", known)
        .at("/phases")
        .values()
        .stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.path("from").asString(),
                    each.path("status").asString(),
                    each.path("applies").asString()))
        .toList();
  }

  private String on(String day, String slug, Answer known) {
    var answer = asKnown("/api/v1/instruments/%s?on=%s".formatted(slug, day), known);
    return answer.text("/status") + " " + answer.text("/applies");
  }

  private Answer asKnown(String path, Answer known) {
    var position = known.number("/position");
    client.getAtLeast(position, "/api/v1/coverage").is(200);
    return client.get(path + (path.contains("?") ? "&" : "?") + "known=@" + position).is(200);
  }
}
