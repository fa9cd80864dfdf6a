package policytimeline.core.order;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.CommenceOrder;
import policytimeline.core.order.OrderCommand.ContinueOrder;
import policytimeline.core.order.OrderCommand.DelayOrder;
import policytimeline.core.order.OrderCommand.ExpireOrder;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.core.order.OrderCommand.ReinstateOrder;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.RevokeOrderInPart;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrderInPart;
import policytimeline.core.order.OrderCommand.SuspendOrder;
import policytimeline.core.order.OrderCommand.WithdrawOrder;
import policytimeline.core.stream.RecordedStream;

/// Axon's face of an order: asks [OrderRules] and records the answer. No rule lives here.
public class Order extends RecordedStream {

  protected Order() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(IssueOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(CommenceOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(DelayOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(AmendOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SuspendOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ReinstateOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ContinueOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ExpireOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RevokeOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RevokeOrderInPart command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SupersedeOrder command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SupersedeOrderInPart command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(WithdrawOrder command) {
    return decide(command);
  }

  private String decide(OrderCommand command) {
    return record(OrderRules.decide(command, entries()));
  }
}
