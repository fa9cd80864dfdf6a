package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Rules;
import policytimeline.api.Service;

/// Rules by command: what comes of each verb.
class RuleCommandsTest {

  private static final String RULES = "/api/v1/rules";

  private final Client client = Service.withSample().client();

  @Test
  void a_rule_is_adopted_and_may_be_in_force_before_it_applies() {
    var slug = Rules.slug();

    var written =
        client
            .post(
                RULES,
                Rules.adoption(
                    slug,
                    """
                    "signedOn": "2026-05-01", "effectiveOn": "2026-06-01",
                    "appliesFrom": "2026-07-01", "kind": "statute", "jurisdiction": "us-co",
                    """))
            .is(201);

    assertThat(written.text("/slug")).isEqualTo(slug);
    assertThat(written.header("Location")).isEqualTo("/api/v1/entries/" + written.text("/entry"));
    var rule = read(written, "2026-06-01");
    assertThat(rule.text("/family")).isEqualTo("rule");
    assertThat(rule.text("/kind")).isEqualTo("statute");
    assertThat(rule.text("/jurisdiction")).isEqualTo("us-co");
    assertThat(state(written, "2026-05-31")).isEqualTo("not_yet_in_force none");
    assertThat(state(written, "2026-06-01")).isEqualTo("in_force none");
    assertThat(state(written, "2026-07-01")).isEqualTo("in_force all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          commencements | RuleCommenced     | "appliesFrom": "2026-08-01", "provisions": ["sec. 2"], | in_force part
          delays        | RuleDelayed       | "effectiveOn": "2026-06-15", "delayedTo": "2026-08-01", | not_yet_in_force none
          amendments    | RuleAmended       | "effectiveOn": "2026-07-02", | in_force all
          suspensions   | RuleSuspended     | "effectiveOn": "2026-07-02", | suspended none
          continuations | RuleContinued     | "effectiveOn": "2026-06-15", "continuedTo": "2026-07-02", | expired none
          repeals       | RuleRepealed      | "effectiveOn": "2026-07-02", | repealed none
          repeals       | RuleRepealedInPart | "effectiveOn": "2026-07-02", "provisions": ["sec. 2"], | partly_in_force part
          vacaturs      | RuleVacated       | "effectiveOn": "2026-07-02", | vacated none
          vacaturs      | RuleVacatedInPart | "effectiveOn": "2026-07-02", "inPart": true, | partly_in_force part
          supersessions | RuleSuperseded    | "effectiveOn": "2026-07-02", | superseded none
          expiry        | RuleExpired       | "effectiveOn": "2026-07-02", | expired none
          withdrawal    | RuleWithdrawn     | "effectiveOn": "2026-06-15", | withdrawn none
          """)
  void an_act_upon_a_rule_is_an_entry_that_decides_what_holds(
      String verb, String type, String fields, String then) {
    var rule = Rules.adopted(client);

    var written = client.post(RULES + "/" + rule + "/" + verb, Rules.act(fields)).is(201);

    assertThat(client.get(written.header("Location")).text("/type")).isEqualTo(type);
    assertThat(state(written, "2026-07-02")).isEqualTo(then);
  }

  @Test
  void a_rule_commences_on_the_day_that_is_fixed_later() {
    var slug = Rules.slug();
    var adopted = client.post(RULES, Rules.adoption(slug, "\"signedOn\": \"2026-05-01\",")).is(201);

    var commenced = act(slug, "commencements", "\"inForceOn\": \"2026-09-01\",").is(201);

    assertThat(state(adopted, "2026-05-02")).isEqualTo("not_yet_in_force none");
    assertThat(state(commenced, "2026-08-31")).isEqualTo("not_yet_in_force none");
    assertThat(state(commenced, "2026-09-01")).isEqualTo("in_force all");
  }

  @Test
  void a_delay_to_a_day_to_be_fixed_leaves_it_open() {
    var rule = Rules.adopted(client);

    var delayed = act(rule, "delays", "\"effectiveOn\": \"2026-06-15\",").is(201);

    assertThat(state(delayed, "2030-01-01")).isEqualTo("not_yet_in_force none");
  }

  @Test
  void what_was_vacated_is_reinstated() {
    var rule = Rules.adopted(client);
    var vacated = act(rule, "vacaturs", "\"effectiveOn\": \"2026-07-02\",").is(201);

    var reinstated =
        act(
                rule,
                "reinstatements",
                "\"effectiveOn\": \"2026-08-02\", \"undoes\": \"%s\","
                    .formatted(vacated.text("/entry")))
            .is(201);

    assertThat(state(reinstated, "2026-08-01")).isEqualTo("vacated none");
    assertThat(state(reinstated, "2026-08-02")).isEqualTo("in_force all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vacaturs", "suspensions"})
  void what_reaches_some_parties_alone_leaves_the_rest_in_force(String verb) {
    var rule = Rules.adopted(client);

    var written =
        act(
                rule,
                verb,
                """
                "effectiveOn": "2026-07-02",
                "scope": {"parties": "the plaintiffs", "territory": "Texas"},
                """)
            .is(201);

    assertThat(client.get(written.header("Location")).text("/data/scope/territory"))
        .isEqualTo("Texas");
    var then = read(written, "2026-07-02");
    assertThat(then.text("/status")).isEqualTo("partly_in_force");
    assertThat(then.at("/phase/partsUnknown").asBoolean()).isTrue();
  }

  @Test
  void an_expired_rule_is_continued_and_begins_anew() {
    var rule = Rules.adopted(client);
    act(rule, "expiry", "\"effectiveOn\": \"2026-09-01\",").is(201);

    var continued = act(rule, "continuations", "\"effectiveOn\": \"2026-10-01\",").is(201);

    assertThat(state(continued, "2026-09-30")).isEqualTo("expired none");
    assertThat(state(continued, "2026-10-01")).isEqualTo("in_force all");
  }

  @ParameterizedTest
  @CsvSource({
    "repeals",
    "vacaturs",
    "supersessions",
    "expiry",
    "withdrawal",
    "amendments",
    "suspensions",
    "delays",
    "continuations"
  })
  void what_has_ended_is_a_409_naming_the_earlier_entry(String verb) {
    var rule = Rules.adopted(client);
    var repealed = act(rule, "repeals", "\"effectiveOn\": \"2026-08-01\",").is(201);
    var head = client.head();

    var refused =
        act(rule, verb, "\"effectiveOn\": \"2026-08-02\",").isProblem(409, "already-ended");

    assertThat(refused.texts("/entries")).containsExactly(repealed.text("/entry"));
    assertThat(refused.text("/since")).isEqualTo("2026-08-01");
    assertThat(client.head()).isEqualTo(head);
  }

  @Test
  void a_second_commencement_is_a_409_naming_the_earlier_entry() {
    var slug = Rules.slug();
    var adopted =
        client
            .post(
                RULES,
                Rules.adoption(
                    slug, "\"signedOn\": \"2026-05-01\", \"effectiveOn\": \"2026-07-01\","))
            .is(201);

    for (var late :
        new String[][] {
          {"commencements", "\"inForceOn\": \"2026-08-01\","},
          {"delays", "\"effectiveOn\": \"2026-07-02\", \"delayedTo\": \"2026-08-01\","},
          {"withdrawal", "\"effectiveOn\": \"2026-07-02\","}
        }) {
      assertThat(act(slug, late[0], late[1]).isProblem(409, "contradicts").texts("/entries"))
          .containsExactly(adopted.text("/entry"));
    }
  }

  @Test
  void a_rule_is_adopted_once() {
    var rule = Rules.adopted(client);

    client
        .post(RULES, Rules.adoption(rule, "\"signedOn\": \"2026-05-01\","))
        .isProblem(409, "already-issued");
  }

  @Test
  void what_is_no_rule_has_no_rule_s_verbs_and_what_was_not_adopted_has_none() {
    act("us-eo-14179", "repeals", "\"effectiveOn\": \"2026-07-02\",")
        .isProblem(409, "other-family");
    act(Rules.slug(), "repeals", "\"effectiveOn\": \"2026-07-02\",").isProblem(404, "not-issued");
    client
        .post(
            "/api/v1/orders/" + Rules.adopted(client) + "/revocations",
            Orders.act("EO 14409", "2026-07-02"))
        .isProblem(409, "other-family");
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    client
        .post(RULES, "{\"appliesFrom\": \"soon\", \"kind\": \"law\"}")
        .isProblem(422, "invalid-request")
        .names("citation", "issuer", "kind", "signedOn", "appliesFrom", "source");
    refused("commencements", "\"inForceOn\": \"x\", \"appliesFrom\": \"y\", \"signedOn\": \"z\",")
        .names("inForceOn", "appliesFrom", "signedOn");
    refused("commencements", "\"inForceOn\": \"2026-07-01\", \"appliesFrom\": \"2026-06-30\",")
        .names("appliesFrom");
    refused("delays", "\"effectiveOn\": \"x\", \"delayedTo\": \"y\",")
        .names("effectiveOn", "delayedTo");
    refused("continuations", "\"continuedTo\": \"y\",").names("continuedTo");
    refused("continuations", "\"provisions\": [],").names("provisions");
    refused("supersessions", "\"inPart\": true, \"provisions\": [\"sec. 2\"],")
        .names("inPart", "provisions");
    refused("vacaturs", "\"scope\": {}, \"statedOn\": \"x\",").names("scope", "statedOn");
    refused(
            "suspensions",
            "\"scope\": {\"parties\": \"%s\", \"territory\": \"a\\u0000b\"},"
                .formatted("x".repeat(2001)))
        .names("scope.parties", "scope.territory");
    client
        .post(RULES + "/US/withdrawal", "{}")
        .isProblem(422, "invalid-request")
        .names("slug", "source");
  }

  private Answer refused(String verb, String fields) {
    return act("us-co-sb24-205", verb, fields).isProblem(422, "invalid-request");
  }

  private Answer act(String slug, String verb, String fields) {
    return client.post(RULES + "/" + slug + "/" + verb, Rules.act(fields));
  }

  private Answer read(Answer written, String on) {
    return client
        .getAtLeast(
            written.number("/position"),
            "/api/v1/instruments/%s?on=%s".formatted(written.text("/slug"), on))
        .is(200);
  }

  private String state(Answer written, String on) {
    var rule = read(written, on);
    return rule.text("/status") + " " + rule.text("/applies");
  }
}
