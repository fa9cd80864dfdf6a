package policytimeline.core.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import policytimeline.core.event.PlanEvent.PlanActionCompleted;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.PlanEvent.PlanWithdrawn;
import policytimeline.core.instrument.InstrumentId;

/// What a person may ask of a plan and of the actions that it recommends. A command of law holds
/// the act as it is to be recorded.
public sealed interface PlanCommand {

  InstrumentId instrument();

  record PublishPlan(@TargetAggregateIdentifier InstrumentId instrument, PlanPublished act)
      implements PlanCommand {}

  record RecommendAction(
      @TargetAggregateIdentifier InstrumentId instrument, PlanActionRecommended act)
      implements PlanCommand {}

  record ProgressAction(
      @TargetAggregateIdentifier InstrumentId instrument, PlanActionProgressed act)
      implements PlanCommand {}

  record CompleteAction(@TargetAggregateIdentifier InstrumentId instrument, PlanActionCompleted act)
      implements PlanCommand {}

  record ReplacePlan(@TargetAggregateIdentifier InstrumentId instrument, PlanReplaced act)
      implements PlanCommand {}

  record WithdrawPlan(@TargetAggregateIdentifier InstrumentId instrument, PlanWithdrawn act)
      implements PlanCommand {}
}
