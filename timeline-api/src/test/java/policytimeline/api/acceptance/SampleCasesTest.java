package policytimeline.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// Cases that the sample answers.
class SampleCasesTest {

  private static final String AI_ACT = "eu-reg-2024-1689";

  private final Client client = Service.withSample().client();

  @Test
  void case_1_the_action_plan_has_three_pillars_their_sections_and_103_actions() {
    var plan = client.get("/api/v1/plans/us-ai-action-plan-2025?on=2025-07-23").is(200);
    var actions =
        client.get("/api/v1/plans/us-ai-action-plan-2025/actions?on=2025-07-23&limit=500").is(200);

    assertThat(
            StreamSupport.stream(plan.json().at("/pillars").spliterator(), false)
                .map(pillar -> pillar.at("/sections").size()))
        .containsExactly(15, 8, 7);
    assertThat(actions.number("/total")).isEqualTo(103);
    assertThat(actions.json().at("/items"))
        .filteredOn(action -> !action.at("/agencies").isEmpty())
        .hasSizeGreaterThan(60);
  }

  @Test
  void case_4_annex_iii_applies_on_2026_08_02_as_known_before_regulation_2026_1744_and_not_after() {
    var moved = position(AI_ACT, "RuleDelayed");

    assertThat(annexIii("2026-08-02", moved - 1)).isEqualTo("in_force all");
    assertThat(annexIii("2026-08-02", client.projected())).isEqualTo("in_force none");
    assertThat(annexIii("2027-12-01", client.projected())).isEqualTo("in_force none");
    assertThat(annexIii("2027-12-02", client.projected())).isEqualTo("in_force all");
  }

  @Test
  void case_8_a_question_before_coverage_and_one_before_the_log_began() {
    var early = client.get("/api/v1/state?on=1936-01-01&family=order").is(200);
    assertThat(early.text("/coverage/status")).isEqualTo("unknown");
    assertThat(early.text("/coverage/since")).isEqualTo("1937-01-08");

    var problem =
        client
            .get("/api/v1/state?on=2025-01-19&known=2001-01-01T00:00:00Z")
            .isProblem(404, "not-covered");
    assertThat(problem.text("/earliest")).isNotBlank();
  }

  @Test
  void case_10_the_sample_knows_who_revoked_and_who_reinstated() {
    var why = client.get("/api/v1/instruments/us-eo-13957/why?on=2025-03-01").is(200);

    assertThat(why.text("/status")).isEqualTo("in_force");
    assertThat(why.texts("/because", "effectiveOn"))
        .containsExactly("2020-10-21", "2021-01-22", "2025-01-20");
  }

  @Test
  void case_15_a_late_fact_is_seen_between_two_values_of_known() {
    var before = position("us-co-sb24-205", "RuleAdopted");

    var changes =
        client
            .get(
                "/api/v1/diff?from=2026-03-01&to=2026-03-01&fromKnown=@%d&q=us-co-sb24-205"
                    .formatted(before))
            .is(200);

    assertThat(changes.texts("/changes", "slug")).containsExactly("us-co-sb24-205");
    assertThat(changes.texts("/changes", "through")).containsExactly("late_fact");
    assertThat(changes.texts("/changes", "cause")).containsExactly("delayed");
    assertThat(changes.text("/changes/0/from/status")).isEqualTo("in_force");
    assertThat(changes.text("/changes/0/to/status")).isEqualTo("not_yet_in_force");
  }

  /// Of the first entry of a type on the record of an instrument.
  private long position(String slug, String type) {
    var entries = client.get("/api/v1/instruments/%s/entries".formatted(slug)).is(200);
    return StreamSupport.stream(entries.json().at("/entries").spliterator(), false)
        .filter(entry -> entry.at("/type").asString().equals(type))
        .mapToLong(entry -> entry.at("/position").asLong())
        .min()
        .orElseThrow();
  }

  private String annexIii(String on, long known) {
    var answer =
        client
            .get(
                "/api/v1/instruments/%s/text?on=%s&known=@%d&provision=Annex%%20III"
                    .formatted(AI_ACT, on, known))
            .is(200);
    assertThat(answer.texts("/provisions", "number")).isEqualTo(List.of("Annex III"));
    return answer.text("/provisions/0/status") + " " + answer.text("/provisions/0/applies");
  }
}
