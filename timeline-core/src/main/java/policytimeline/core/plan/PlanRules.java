package policytimeline.core.plan;

import java.util.List;
import java.util.Optional;
import policytimeline.core.decision.ActRules;
import policytimeline.core.decision.Decision;
import policytimeline.core.decision.Decision.Accepted;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.core.event.Act;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Progress;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.PlanAction;
import policytimeline.core.phase.PlanAction.Stage;
import policytimeline.core.plan.PlanCommand.CompleteAction;
import policytimeline.core.plan.PlanCommand.ProgressAction;
import policytimeline.core.plan.PlanCommand.PublishPlan;
import policytimeline.core.plan.PlanCommand.RecommendAction;
import policytimeline.core.plan.PlanCommand.ReplacePlan;
import policytimeline.core.plan.PlanCommand.WithdrawPlan;

/// What may be done to a plan and its actions, given its record. Pure: no clock, no I/O, no
/// framework.
final class PlanRules {

  private final ActRules plan;

  private PlanRules(ActRules plan) {
    this.plan = plan;
  }

  static Decision decide(PlanCommand command, List<Entry> entries) {
    var plan = new ActRules(Family.PLAN, command.instrument(), entries);
    var actions = new PlanRules(plan);
    return switch (command) {
      case PublishPlan publish -> plan.issue(publish.act());
      case RecommendAction recommend -> actions.recommend(recommend.act());
      case ProgressAction progress -> actions.progress(progress.act());
      case CompleteAction complete -> actions.complete(complete.act());
      case ReplacePlan replace -> plan.end(replace.act());
      case WithdrawPlan withdraw -> plan.end(withdraw.act());
    };
  }

  /// An action is recommended once, in a section that the plan has.
  private Decision recommend(PlanActionRecommended act) {
    return unless(plan.change(act), earlier(act).or(() -> noSuchSection(act)));
  }

  private Decision progress(PlanActionProgressed act) {
    return act.progress() == Progress.COMPLETED
        ? complete(act)
        : unless(
            plan.change(act), noSuchAction(act).or(() -> tooEarly(act)).or(() -> completedBy(act)));
  }

  /// An action is completed once, whatever the day.
  private Decision complete(Act.PlanStep act) {
    return unless(
        plan.change(act), noSuchAction(act).or(() -> tooEarly(act)).or(() -> completedAtAll(act)));
  }

  /// What refuses a change of any plan goes before what refuses this one.
  private static Decision unless(Decision change, Optional<Refused> refusal) {
    return change instanceof Accepted ? refusal.<Decision>map(it -> it).orElse(change) : change;
  }

  private Optional<Refused> earlier(PlanActionRecommended act) {
    return plan.timeline().record().entries().stream()
        .filter(
            each ->
                each.event() instanceof PlanActionRecommended other
                    && other.action().equals(act.action()))
        .findFirst()
        .map(each -> new Refused.AlreadyRecommended(act.instrument(), act.action(), each.id()));
  }

  /// A plan of which no pillars are recorded takes any.
  private Optional<Refused> noSuchSection(PlanActionRecommended act) {
    var pillars =
        plan.timeline().record().issue().stream()
            .filter(PlanPublished.class::isInstance)
            .flatMap(issue -> ((PlanPublished) issue).pillars().stream())
            .toList();
    return pillars.isEmpty() || pillars.stream().anyMatch(pillar -> has(pillar, act))
        ? Optional.empty()
        : Optional.of(new Refused.NoSuchSection(act.instrument(), act.pillar(), act.section()));
  }

  private static boolean has(Pillar pillar, PlanActionRecommended act) {
    return pillar.number() == act.pillar()
        && (pillar.sections().isEmpty()
            || pillar.sections().stream().anyMatch(each -> each.number() == act.section()));
  }

  private Optional<Refused> noSuchAction(Act.PlanStep act) {
    return action(act).isPresent()
        ? Optional.empty()
        : Optional.of(new Refused.NoSuchAction(act.instrument(), act.action()));
  }

  private Optional<Refused> tooEarly(Act.PlanStep act) {
    var date = act.effectiveOn();
    return action(act)
        .filter(action -> date != null && date.firstDay().isBefore(action.recommendedOn()))
        .map(
            action ->
                new Refused.Contradicts(
                    act.instrument(),
                    "Action %s was recommended only on %s."
                        .formatted(action.id(), action.recommendedOn()),
                    List.of(action.entry())));
  }

  private Optional<Refused> completedBy(Act.PlanStep act) {
    var date = act.effectiveOn();
    return action(act)
        .flatMap(
            action ->
                date == null
                    ? Optional.of(action.stages().getLast())
                    : action.stageOn(date.firstDay()))
        .flatMap(stage -> completed(act, stage));
  }

  private Optional<Refused> completedAtAll(Act.PlanStep act) {
    return action(act).flatMap(action -> completed(act, action.stages().getLast()));
  }

  private static Optional<Refused> completed(Act.PlanStep act, Stage stage) {
    return stage.progress() == Progress.COMPLETED
        ? Optional.of(new Refused.AlreadyCompleted(act.instrument(), act.action(), stage.because()))
        : Optional.empty();
  }

  private Optional<PlanAction> action(Act.PlanStep act) {
    return PlanAction.of(plan.timeline().record()).stream()
        .filter(action -> action.id().equals(act.action()))
        .findFirst();
  }
}
