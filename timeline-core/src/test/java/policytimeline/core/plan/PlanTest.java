package policytimeline.core.plan;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.pillar;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.PlanFacts.planReplaced;
import static policytimeline.core.PlanFacts.planWithdrawn;
import static policytimeline.core.Refusal.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.decision.Decision.Refused.AlreadyCompleted;
import policytimeline.core.decision.Decision.Refused.AlreadyEnded;
import policytimeline.core.decision.Decision.Refused.AlreadyIssued;
import policytimeline.core.decision.Decision.Refused.AlreadyRecommended;
import policytimeline.core.decision.Decision.Refused.Contradicts;
import policytimeline.core.decision.Decision.Refused.NoSuchAction;
import policytimeline.core.decision.Decision.Refused.NoSuchSection;
import policytimeline.core.decision.Decision.Refused.NotIssued;
import policytimeline.core.decision.Decision.Refused.OtherFamily;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.PlanEvent.PlanActionCompleted;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Progress;
import policytimeline.core.plan.PlanCommand.CompleteAction;
import policytimeline.core.plan.PlanCommand.ProgressAction;
import policytimeline.core.plan.PlanCommand.PublishPlan;
import policytimeline.core.plan.PlanCommand.RecommendAction;
import policytimeline.core.plan.PlanCommand.ReplacePlan;
import policytimeline.core.plan.PlanCommand.WithdrawPlan;

/// The command side of a plan and its actions: what is recorded, and why not.
class PlanTest {

  private static final ActionId ACTION = new ActionId("AAP-001");

  private static final PlanPublished PUBLICATION =
      planPublished(AI_ACTION_PLAN)
          .signed("2025-07-23")
          .pillars(pillar(1, "Innovation", "Red tape", "Open models"), pillar(2, "Infrastructure"))
          .event();

  private static final PlanActionRecommended RECOMMENDATION =
      recommended("AAP-001", 1, 2, "2025-07-23");
  private static final PlanActionProgressed START = progressed(Progress.UNDER_WAY, "2025-09-01");
  private static final PlanActionCompleted COMPLETION = completed("2026-01-15");
  private static final PlanReplaced REPLACEMENT =
      planReplaced(AI_ACTION_PLAN).by("Plan 2027").on("2027-01-01").event();

  private final AggregateTestFixture<Plan> plan = new AggregateTestFixture<>(Plan.class);

  static Stream<Arguments> accepted() {
    var withdrawal = planWithdrawn(AI_ACTION_PLAN).on("2026-06-01").event();
    var anywhere = recommended("AAP-002", 2, 7, "2025-07-23");
    var bare = planPublished(AI_ACTION_PLAN).signed("2025-07-23").event();
    var dropped = progressed(Progress.DROPPED, "2025-12-01");
    return Stream.of(
        arguments(
            "a plan is published",
            List.of(),
            new PublishPlan(AI_ACTION_PLAN, PUBLICATION),
            PUBLICATION),
        arguments(
            "an action is recommended in a section that the plan has",
            List.of(PUBLICATION),
            new RecommendAction(AI_ACTION_PLAN, RECOMMENDATION),
            RECOMMENDATION),
        arguments(
            "a pillar of which no sections are recorded takes any",
            List.of(PUBLICATION),
            new RecommendAction(AI_ACTION_PLAN, anywhere),
            anywhere),
        arguments(
            "a plan of which no pillars are recorded takes any",
            List.of(bare),
            new RecommendAction(AI_ACTION_PLAN, RECOMMENDATION),
            RECOMMENDATION),
        arguments(
            "an action is under way",
            List.of(PUBLICATION, RECOMMENDATION),
            new ProgressAction(AI_ACTION_PLAN, START),
            START),
        arguments(
            "progress before the completion is learned late",
            List.of(PUBLICATION, RECOMMENDATION, COMPLETION),
            new ProgressAction(AI_ACTION_PLAN, START),
            START),
        arguments(
            "an action is dropped",
            List.of(PUBLICATION, RECOMMENDATION, START),
            new ProgressAction(AI_ACTION_PLAN, dropped),
            dropped),
        arguments(
            "an action is completed that nobody saw begin",
            List.of(PUBLICATION, RECOMMENDATION),
            new CompleteAction(AI_ACTION_PLAN, COMPLETION),
            COMPLETION),
        arguments(
            "a plan is replaced",
            List.of(PUBLICATION),
            new ReplacePlan(AI_ACTION_PLAN, REPLACEMENT),
            REPLACEMENT),
        arguments(
            "a plan is withdrawn",
            List.of(PUBLICATION),
            new WithdrawPlan(AI_ACTION_PLAN, withdrawal),
            withdrawal));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void what_the_record_allows_is_recorded(
      String rule, List<PolicyEvent> given, PlanCommand command, PolicyEvent recorded) {
    plan.given(given).when(command).expectSuccessfulHandlerExecution().expectEvents(recorded);
  }

  static Stream<PlanCommand> acts() {
    return Stream.of(
        new RecommendAction(AI_ACTION_PLAN, recommended("AAP-001", 1, 2, "2027-01-01")),
        new ProgressAction(AI_ACTION_PLAN, progressed(Progress.UNDER_WAY, "2027-01-01")),
        new CompleteAction(AI_ACTION_PLAN, completed("2027-01-01")),
        new ReplacePlan(AI_ACTION_PLAN, REPLACEMENT),
        new WithdrawPlan(AI_ACTION_PLAN, planWithdrawn(AI_ACTION_PLAN).on("2027-01-01").event()));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void nothing_can_be_done_to_a_plan_that_was_not_published(PlanCommand command) {
    refused(plan.givenNoPriorActivity(), command, new NotIssued(AI_ACTION_PLAN));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void what_has_ended_cannot_end_or_change_again(PlanCommand command) {
    var given = plan.given(PUBLICATION, REPLACEMENT);

    refused(
        given, command, new AlreadyEnded(AI_ACTION_PLAN, entry(2), LocalDate.parse("2027-01-01")));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void what_is_no_plan_has_no_plan_s_verbs(PlanCommand command) {
    refused(
        plan.given(issued(AI_ACTION_PLAN).signed("2025-07-23").event()),
        command,
        new OtherFamily(AI_ACTION_PLAN, Family.ORDER));
  }

  @Test
  void a_plan_cannot_be_published_twice() {
    var given = plan.given(PUBLICATION);

    refused(
        given,
        new PublishPlan(AI_ACTION_PLAN, PUBLICATION),
        new AlreadyIssued(AI_ACTION_PLAN, entry(1)));
  }

  @Test
  void an_action_cannot_be_recommended_twice() {
    var given = plan.given(PUBLICATION, RECOMMENDATION);

    refused(
        given,
        new RecommendAction(AI_ACTION_PLAN, recommended("AAP-001", 1, 1, "2025-08-01")),
        new AlreadyRecommended(AI_ACTION_PLAN, ACTION, entry(2)));
  }

  @Test
  void an_action_cannot_be_recommended_before_its_plan() {
    var refusal =
        new Contradicts(
            AI_ACTION_PLAN,
            "PlanActionRecommended of 2025-07-22: It is dated before the instrument was issued.",
            List.of());

    refused(
        plan.given(PUBLICATION),
        new RecommendAction(AI_ACTION_PLAN, recommended("AAP-001", 1, 2, "2025-07-22")),
        refusal);
  }

  static Stream<Arguments> elsewhere() {
    return Stream.of(arguments(3, 1), arguments(1, 3), arguments(0, 0));
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void an_action_is_recommended_in_no_section_that_the_plan_has_not(int pillar, int section) {
    refused(
        plan.given(PUBLICATION),
        new RecommendAction(AI_ACTION_PLAN, recommended("AAP-001", pillar, section, "2025-07-23")),
        new NoSuchSection(AI_ACTION_PLAN, pillar, section));
  }

  @Test
  void what_was_not_recommended_does_not_progress() {
    refused(
        plan.given(PUBLICATION),
        new ProgressAction(AI_ACTION_PLAN, START),
        new NoSuchAction(AI_ACTION_PLAN, ACTION));
    refused(
        plan.given(PUBLICATION),
        new CompleteAction(AI_ACTION_PLAN, COMPLETION),
        new NoSuchAction(AI_ACTION_PLAN, ACTION));
  }

  @Test
  void an_action_does_not_progress_before_its_recommendation() {
    var given = plan.given(PUBLICATION, recommended("AAP-001", 1, 2, "2025-10-01"));

    refused(
        given,
        new ProgressAction(AI_ACTION_PLAN, START),
        new Contradicts(
            AI_ACTION_PLAN,
            "Action AAP-001 was recommended only on 2025-10-01.",
            List.of(entry(2))));
  }

  static Stream<PlanCommand> afterCompletion() {
    return Stream.of(
        new ProgressAction(AI_ACTION_PLAN, progressed(Progress.UNDER_WAY, "2026-01-15")),
        new ProgressAction(AI_ACTION_PLAN, progressed(Progress.DROPPED, "2026-02-01")),
        new CompleteAction(AI_ACTION_PLAN, completed("2026-02-01")),
        new CompleteAction(AI_ACTION_PLAN, completed("2025-12-01")),
        new ProgressAction(AI_ACTION_PLAN, progressed(Progress.COMPLETED, "2025-12-01")));
  }

  @ParameterizedTest
  @MethodSource("afterCompletion")
  void what_is_completed_does_not_progress(PlanCommand command) {
    var given = plan.given(PUBLICATION, RECOMMENDATION, COMPLETION);

    refused(given, command, new AlreadyCompleted(AI_ACTION_PLAN, ACTION, entry(3)));
  }

  private static PlanActionRecommended recommended(
      String action, int pillar, int section, String on) {
    return actionRecommended(AI_ACTION_PLAN, action, pillar, section, "Encourage it", "OSTP")
        .on(on)
        .event();
  }

  private static PlanActionProgressed progressed(Progress progress, String on) {
    return actionProgressed(AI_ACTION_PLAN, "AAP-001", progress).on(on).event();
  }

  private static PlanActionCompleted completed(String on) {
    return actionCompleted(AI_ACTION_PLAN, "AAP-001").on(on).event();
  }

  /// The id of an entry that was given, counted from 1.
  private String entry(int number) {
    return plan.getEventStore()
        .readEvents(AI_ACTION_PLAN.slug())
        .asStream()
        .skip(number - 1L)
        .findFirst()
        .orElseThrow()
        .getIdentifier();
  }
}
