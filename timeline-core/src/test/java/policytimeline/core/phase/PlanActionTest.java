package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.instrument.Progress.COMPLETED;
import static policytimeline.core.instrument.Progress.DROPPED;
import static policytimeline.core.instrument.Progress.NOT_STARTED;
import static policytimeline.core.instrument.Progress.UNDER_WAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.Fact;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Progress;
import policytimeline.core.phase.PlanAction.Recommendation;
import policytimeline.core.phase.PlanAction.Stage;

/// The actions of a plan and how far each has come, day by day.
class PlanActionTest {

  private static final Fact PLAN = planPublished(AI_ACTION_PLAN).signed("2025-07-23");

  private static final Fact A = recommended("A", "2025-07-23");

  static Stream<Arguments> histories() {
    return Stream.of(
        arguments(
            "an action is not started from its recommendation on",
            List.of(A),
            List.of("2025-07-23 not_started e2")),
        arguments(
            "its progress follows day by day",
            List.of(A, step(UNDER_WAY, "2025-09-01"), completed("2026-01-15")),
            List.of(
                "2025-07-23 not_started e2", "2025-09-01 under_way e3", "2026-01-15 completed e4")),
        arguments(
            "the order of recording decides nothing",
            List.of(completed("2026-01-15"), step(UNDER_WAY, "2025-09-01"), A),
            List.of(
                "2025-07-23 not_started e4", "2025-09-01 under_way e3", "2026-01-15 completed e2")),
        arguments(
            "an action that was dropped is taken up again",
            List.of(A, step(DROPPED, "2025-09-01"), step(UNDER_WAY, "2025-10-01")),
            List.of(
                "2025-07-23 not_started e2", "2025-09-01 dropped e3", "2025-10-01 under_way e4")),
        arguments(
            "the same progress again begins no stage",
            List.of(A, step(UNDER_WAY, "2025-09-01"), step(UNDER_WAY, "2025-10-01")),
            List.of("2025-07-23 not_started e2", "2025-09-01 under_way e3")),
        arguments(
            "of one day the completion is the last",
            List.of(A, completed("2025-09-01"), step(UNDER_WAY, "2025-09-01")),
            List.of("2025-07-23 not_started e2", "2025-09-01 completed e3")),
        arguments(
            "of one day the order of the source decides",
            List.of(
                A,
                actionProgressed(AI_ACTION_PLAN, "A", UNDER_WAY).on("2025-09-01").nth(2),
                actionProgressed(AI_ACTION_PLAN, "A", DROPPED).on("2025-09-01").nth(1)),
            List.of("2025-07-23 not_started e2", "2025-09-01 under_way e3")),
        arguments(
            "what is done on the day of the recommendation counts at once",
            List.of(A, step(UNDER_WAY, "2025-07-23")),
            List.of("2025-07-23 under_way e3")),
        arguments(
            "progress without a day has no effect",
            List.of(A, actionProgressed(AI_ACTION_PLAN, "A", UNDER_WAY)),
            List.of("2025-07-23 not_started e2")),
        arguments(
            "progress before the recommendation has no effect",
            List.of(recommended("A", "2025-10-01"), step(UNDER_WAY, "2025-09-01")),
            List.of("2025-10-01 not_started e2")),
        arguments(
            "what is dated before the plan has no effect",
            List.of(recommended("A", "2025-07-01"), A),
            List.of("2025-07-23 not_started e3")),
        arguments(
            "the first of two recommendations counts",
            List.of(recommended("A", "2025-08-01"), step(UNDER_WAY, "2025-07-25"), A),
            List.of("2025-07-23 not_started e4", "2025-07-25 under_way e3")),
        arguments(
            "a retracted step has no effect",
            List.of(A, completed("2026-01-15"), retracted(AI_ACTION_PLAN, "e3")),
            List.of("2025-07-23 not_started e2")),
        arguments(
            "a corrected step has effect on its new day",
            List.of(
                A,
                completed("2026-01-15"),
                corrected(AI_ACTION_PLAN, "e3", completed("2026-02-15"))),
            List.of("2025-07-23 not_started e2", "2026-02-15 completed e4")),
        arguments(
            "a month is its first day",
            List.of(A, step(UNDER_WAY, "2025-09")),
            List.of("2025-07-23 not_started e2", "2025-09-01 under_way e3")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void an_action_has_a_progress_on_each_day(String rule, List<Fact> facts, List<String> stages) {
    var actions = actions(facts);

    assertThat(actions).hasSize(1);
    assertThat(told(actions.getFirst())).isEqualTo(stages);
  }

  @Test
  void stages_have_no_gap_and_the_last_is_open() {
    var action =
        actions(List.of(A, step(UNDER_WAY, "2025-09-01"), completed("2026-01-15"))).getFirst();

    assertThat(action.stages())
        .extracting(stage -> stage.period().to())
        .containsExactly(LocalDate.parse("2025-09-01"), LocalDate.parse("2026-01-15"), null);
    assertThat(action.stageOn(LocalDate.parse("2025-07-22"))).isEmpty();
    assertThat(action.stageOn(LocalDate.parse("2025-08-31")).map(Stage::progress))
        .contains(NOT_STARTED);
    assertThat(action.stageOn(LocalDate.parse("2025-09-01")).map(Stage::progress))
        .contains(UNDER_WAY);
    assertThat(action.stageOn(LocalDate.parse("2026-01-15")).map(Stage::progress))
        .contains(COMPLETED);
  }

  @Test
  void an_action_is_what_was_recommended() {
    var facts =
        List.<Fact>of(
            actionRecommended(AI_ACTION_PLAN, "A", 2, 5, "Train electricians", "DOL", "DOC")
                .on("2025-07-23")
                .nth(61));

    assertThat(actions(facts))
        .extracting(PlanAction::recommendation)
        .extracting(
            Recommendation::pillar,
            Recommendation::section,
            Recommendation::place,
            is -> is.summary().in("en"),
            Recommendation::agencies)
        .containsExactly(
            tuple(2, 5, 61, "Train electricians", List.of(Agency.of("DOL"), Agency.of("DOC"))));
  }

  @Test
  void actions_come_in_the_order_of_their_names() {
    var facts = List.of(recommended("B", "2025-07-23"), A, recommended("A-2", "2025-08-01"));

    assertThat(actions(facts)).extracting(action -> action.id().code()).isSorted().hasSize(3);
  }

  @Test
  void what_was_not_recommended_is_no_action() {
    assertThat(actions(List.of(step(UNDER_WAY, "2025-09-01"), completed("2026-01-15")))).isEmpty();
  }

  @Test
  void without_a_published_plan_there_are_no_actions() {
    assertThat(PlanAction.of(StandingRecord.of(entries(A)))).isEmpty();
    var order = issued(AI_ACTION_PLAN).signed("2025-07-23");
    assertThat(PlanAction.of(StandingRecord.of(entries(order, A)))).isEmpty();
  }

  @Test
  void any_history_in_any_order_gives_the_same_stages() {
    var random = new Random(20250723);
    for (var run = 0; run < 500; run++) {
      var facts = new ArrayList<Fact>(List.of(PLAN));
      var length = random.nextInt(8);
      for (var i = 0; i < length; i++) {
        facts.add(any(random));
      }
      var told = all(facts);
      Collections.shuffle(facts, random);

      assertThat(all(facts)).isEqualTo(told);
    }
  }

  private static Fact any(Random random) {
    var day = "2025-0%d-0%d".formatted(6 + random.nextInt(3), 1 + random.nextInt(3));
    var action = random.nextBoolean() ? "A" : "B";
    var progress = List.of(NOT_STARTED, UNDER_WAY, DROPPED, COMPLETED).get(random.nextInt(4));
    return switch (random.nextInt(4)) {
      case 0 -> recommended(action, day);
      case 1 -> actionProgressed(AI_ACTION_PLAN, action, progress).on(day);
      case 2 -> actionProgressed(AI_ACTION_PLAN, action, progress);
      default -> actionCompleted(AI_ACTION_PLAN, action).on(day);
    };
  }

  /// Stages without the entries, whose ids follow the order of recording.
  private static List<String> all(List<Fact> facts) {
    return PlanAction.of(StandingRecord.of(entries(facts.toArray(Fact[]::new)))).stream()
        .flatMap(
            action ->
                action.stages().stream()
                    .map(stage -> action.id() + " " + stage.period() + " " + stage.progress()))
        .toList();
  }

  private static List<PlanAction> actions(List<? extends Fact> facts) {
    var all = Stream.concat(Stream.of(PLAN), facts.stream()).toArray(Fact[]::new);
    return PlanAction.of(StandingRecord.of(entries(all)));
  }

  private static List<String> told(PlanAction action) {
    return action.stages().stream()
        .map(
            stage ->
                "%s %s %s"
                    .formatted(stage.period().from(), stage.progress().code(), stage.because()))
        .toList();
  }

  private static Fact recommended(String action, String on) {
    return actionRecommended(AI_ACTION_PLAN, action, 1, 1, "Encourage it").on(on);
  }

  private static Fact step(Progress progress, String on) {
    return actionProgressed(AI_ACTION_PLAN, "A", progress).on(on);
  }

  private static Fact completed(String on) {
    return actionCompleted(AI_ACTION_PLAN, "A").on(on);
  }
}
