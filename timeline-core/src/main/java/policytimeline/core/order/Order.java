package policytimeline.core.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import policytimeline.core.decision.CommandRefused;
import policytimeline.core.decision.Decision.Accepted;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.CorrectEntry;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.core.order.OrderCommand.ReinstateOrder;
import policytimeline.core.order.OrderCommand.RetractEntry;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.RevokeOrderInPart;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrderInPart;
import policytimeline.core.order.OrderCommand.SuspendOrder;
import policytimeline.core.phase.Entry;

/// Axon's face of an order: loads entries, asks [OrderRules], records the answer. No rule lives
/// here. The stream of an order that was never issued may hold entries already, so every command
/// finds its aggregate and the rules decide.
public class Order {

  // read by Axon alone
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String slug;

  private final List<Entry> entries = new ArrayList<>();

  protected Order() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(IssueOrder command) {
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
  String handle(CorrectEntry command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RetractEntry command) {
    return decide(command);
  }

  @EventSourcingHandler
  void on(PolicyEvent event, @MessageIdentifier String entry, @SequenceNumber long sequence) {
    slug = event.stream();
    entries.add(new Entry(entry, sequence, event));
  }

  /// Answers with the id of the last entry that was recorded.
  private String decide(OrderCommand command) {
    switch (OrderRules.decide(command, entries)) {
      case Accepted(var events) -> events.forEach(event -> apply(event));
      case Refused refused -> throw new CommandRefused(refused);
    }
    return entries.getLast().id();
  }
}
