package policytimeline.core.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import policytimeline.core.plan.PlanCommand.CompleteAction;
import policytimeline.core.plan.PlanCommand.ProgressAction;
import policytimeline.core.plan.PlanCommand.PublishPlan;
import policytimeline.core.plan.PlanCommand.RecommendAction;
import policytimeline.core.plan.PlanCommand.ReplacePlan;
import policytimeline.core.plan.PlanCommand.WithdrawPlan;
import policytimeline.core.stream.RecordedStream;

/// Axon's face of a plan: asks [PlanRules] and records the answer. No rule lives here.
public class Plan extends RecordedStream {

  protected Plan() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(PublishPlan command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RecommendAction command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ProgressAction command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(CompleteAction command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ReplacePlan command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(WithdrawPlan command) {
    return decide(command);
  }

  private String decide(PlanCommand command) {
    return record(PlanRules.decide(command, entries()));
  }
}
