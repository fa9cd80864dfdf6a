package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Rules;
import policytimeline.api.Service;

/// Corrections and retractions in the records of every family, and of clerical entries themselves.
class ClericalFamiliesTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final String SOURCE = "\"source\": {\"publisher\": \"Federal Register\"}";

  private final Client client = Service.withSample().client();

  @Test
  void the_record_of_a_rule_is_put_right() {
    var rule = Rules.adopted(client);
    var vacated =
        client
            .post(
                "/api/v1/rules/" + rule + "/vacaturs",
                Rules.act("\"effectiveOn\": \"2026-08-01\", \"by\": \"A judgment\","))
            .is(201);

    var corrected =
        correct(
                vacated,
                """
                {"type": "RuleVacatedInPart", "instrument": "%s", "provisions": ["sec. 2"],
                 "effectiveOn": "2026-08-01", "by": {"citation": "A judgment"}, %s}
                """
                    .formatted(rule, SOURCE))
            .is(201);
    var retracted = retract(corrected).is(201);

    assertThat(status(rule, "2026-08-01", vacated)).isEqualTo("vacated");
    assertThat(status(rule, "2026-08-01", corrected)).isEqualTo("partly_in_force");
    assertThat(status(rule, "2026-08-01", retracted)).isEqualTo("vacated");
  }

  @Test
  void the_record_of_a_memo_is_put_right() {
    var memo = "us-omb-m-95-01";
    client.post("/api/v1/memos", Orders.issue("M-95-01", "2026-05-01")).is(201);
    var superseded =
        client
            .post("/api/v1/memos/" + memo + "/supersessions", Orders.act("M-95-02", "2026-08-13"))
            .is(201);

    var corrected =
        correct(
                superseded,
                """
                {"type": "MemoSuperseded", "instrument": "%s", "effectiveOn": "2026-08-15",
                 "by": {"citation": "M-95-02"}, %s}
                """
                    .formatted(memo, SOURCE))
            .is(201);

    assertThat(status(memo, "2026-08-14", superseded)).isEqualTo("superseded");
    assertThat(status(memo, "2026-08-14", corrected)).isEqualTo("in_force");
    assertThat(status(memo, "2026-08-15", corrected)).isEqualTo("superseded");
  }

  @Test
  void the_record_of_a_plan_and_of_its_actions_is_put_right() {
    var plan = "us-clerical-plan";
    client
        .post(
            "/api/v1/plans",
            Rules.act(
                """
                "slug": "%s", "citation": "A plan", "issuer": "white-house",
                "signedOn": "2026-05-01", "effectiveOn": "2026-05-01",
                "pillars": [{"number": 1, "title": "One",
                             "sections": [{"number": 1, "title": "First"}]}],
                """
                    .formatted(plan)))
        .is(201);
    var recommended =
        client
            .post(
                "/api/v1/plans/" + plan + "/actions",
                Rules.act(
                    """
                    "action": "A-1", "pillar": 1, "section": 1, "summary": "Do it.",
                    "effectiveOn": "2026-05-01",
                    """))
            .is(201);
    var withdrawn =
        client
            .post(
                "/api/v1/plans/" + plan + "/withdrawal",
                Rules.act("\"effectiveOn\": \"2026-08-01\","))
            .is(201);

    var retracted = retract(withdrawn).is(201);
    var corrected =
        correct(
                recommended,
                """
                {"type": "PlanActionRecommended", "instrument": "%s", "action": "A-2",
                 "pillar": 1, "section": 1, "summary": {"en": "Do that."},
                 "agencies": [], "effectiveOn": "2026-05-01", %s}
                """
                    .formatted(plan, SOURCE))
            .is(201);

    assertThat(status(plan, "2026-08-01", withdrawn)).isEqualTo("withdrawn");
    assertThat(status(plan, "2026-08-01", retracted)).isEqualTo("in_force");
    assertThat(actions(plan, retracted)).isEqualTo("A-1");
    assertThat(actions(plan, corrected)).isEqualTo("A-2");
  }

  @Test
  void case_12_a_correction_of_a_correction_and_a_retraction_of_each() {
    var rule = Rules.adopted(client);
    var first = repeal(rule, "2026-08-02");
    var second = correct(first, repealed(rule, "2026-08-22")).is(201);
    var third = correct(second, repealed(rule, "2026-08-20")).is(201);
    var withoutThird = retract(third).is(201);
    var withoutSecond = retract(second).is(201);

    assertThat(end(rule, first)).isEqualTo("2026-08-02");
    assertThat(end(rule, second)).isEqualTo("2026-08-22");
    assertThat(end(rule, third)).isEqualTo("2026-08-20");
    assertThat(end(rule, withoutThird)).isEqualTo("2026-08-22");
    assertThat(end(rule, withoutSecond)).isEqualTo("2026-08-02");
  }

  @Test
  void case_12_a_retraction_of_a_retraction() {
    var rule = Rules.adopted(client);
    var repealed = repeal(rule, "2026-08-02");
    var retracted = retract(repealed).is(201);

    var again = retract(retracted).is(201);

    assertThat(status(rule, "2026-08-02", retracted)).isEqualTo("in_force");
    assertThat(status(rule, "2026-08-02", again)).isEqualTo("repealed");
  }

  @Test
  void a_second_correction_of_an_entry_is_a_409_naming_the_first() {
    var rule = Rules.adopted(client);
    var repealed = repeal(rule, "2026-08-02");
    var corrected = correct(repealed, repealed(rule, "2026-08-22")).is(201);

    var refused = correct(repealed, repealed(rule, "2026-08-20")).isProblem(409, "already-voided");

    assertThat(refused.texts("/entries")).containsExactly(corrected.text("/entry"));
    assertThat(retract(repealed).isProblem(409, "already-voided").texts("/entries"))
        .containsExactly(corrected.text("/entry"));
  }

  @Test
  void a_correction_that_would_contradict_the_record_is_a_409_naming_the_other_entry() {
    var rule = Rules.adopted(client);
    var suspended =
        client
            .post(
                "/api/v1/rules/" + rule + "/suspensions",
                Rules.act("\"effectiveOn\": \"2026-07-15\","))
            .is(201);
    var repealed = repeal(rule, "2026-08-02");

    var refused = correct(suspended, repealed(rule, "2026-09-01")).isProblem(409, "contradicts");

    assertThat(refused.texts("/entries")).containsExactly(repealed.text("/entry"));
  }

  @Test
  void every_field_of_a_replacement_at_fault_is_named_at_once() {
    var repealed = repeal(Rules.adopted(client), "2026-08-02");

    correct(
            repealed,
            """
            {"type": "RuleRepealedInPart", "instrument": "A Rule", "effectiveOn": "soon",
             "signed": "2026-08-01", "provisions": ["sec. 1", ""],
             "by": {"citation": ""}, "orderInDay": "first",
             "source": {"publisher": "Federal Register", "publishedOn": "x"}}
            """)
        .isProblem(422, "invalid-request")
        .names(
            "replacement.instrument",
            "replacement.effectiveOn",
            "replacement.signed",
            "replacement.provisions[1]",
            "replacement.by.citation",
            "replacement.orderInDay",
            "replacement.source.publishedOn");
    correct(repealed, "{\"type\": \"RuleAdopted\", \"signedOn\": \"2026-08-01\"}")
        .isProblem(422, "invalid-request")
        .names(
            "replacement.instrument",
            "replacement.citation",
            "replacement.kind",
            "replacement.issuer",
            "replacement.jurisdiction",
            "replacement.source");
  }

  private Answer repeal(String slug, String on) {
    return client
        .post(
            "/api/v1/rules/" + slug + "/repeals",
            Rules.act(
                "\"effectiveOn\": \"%s\", \"by\": \"Act %d\","
                    .formatted(on, NUMBERS.incrementAndGet())))
        .is(201);
  }

  private static String repealed(String slug, String on) {
    return
"""
{"type": "RuleRepealed", "instrument": "%s", "effectiveOn": "%s",
 "by": {"citation": "An act"}, %s}
"""
        .formatted(slug, on, SOURCE);
  }

  private Answer correct(Answer entry, String replacement) {
    return client.post(
        "/api/v1/entries/" + entry.text("/entry") + "/correction",
        """
        {"reason": "It was misread", "replacement": %s, "source": {"publisher": "A test"}}
        """
            .formatted(replacement));
  }

  private Answer retract(Answer entry) {
    return client.post(
        "/api/v1/entries/" + entry.text("/entry") + "/retraction",
        """
        {"reason": "Recorded by mistake", "source": {"publisher": "A test"}}
        """);
  }

  /// The first day of the last phase.
  private String end(String slug, Answer known) {
    return asKnown("/api/v1/instruments/" + slug + "/timeline?", known)
        .texts("/phases", "from")
        .getLast();
  }

  private String actions(String slug, Answer known) {
    return String.join(
        ",", asKnown("/api/v1/plans/" + slug + "/actions?", known).texts("/items", "id"));
  }

  private String status(String slug, String on, Answer known) {
    return String.valueOf(
        asKnown("/api/v1/instruments/%s?on=%s&".formatted(slug, on), known).text("/status"));
  }

  private Answer asKnown(String path, Answer known) {
    var position = known.number("/position");
    client.getAtLeast(position, "/api/v1/coverage").is(200);
    return client.get(path + "known=@" + position).is(200);
  }
}
