package policytimeline.core.order;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderCommenced;
import policytimeline.core.event.OrderEvent.OrderContinued;
import policytimeline.core.event.OrderEvent.OrderDelayed;
import policytimeline.core.event.OrderEvent.OrderExpired;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderReinstated;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.event.OrderEvent.OrderWithdrawn;
import policytimeline.core.instrument.InstrumentId;

/// What a person may ask of an order. A command can be refused; an import cannot, and uses none.
/// A command of law holds the act as it is to be recorded.
public sealed interface OrderCommand {

  InstrumentId instrument();

  record IssueOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderIssued act)
      implements OrderCommand {}

  record CommenceOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderCommenced act)
      implements OrderCommand {}

  record DelayOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderDelayed act)
      implements OrderCommand {}

  record AmendOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderAmended act)
      implements OrderCommand {}

  record SuspendOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderSuspended act)
      implements OrderCommand {}

  record ReinstateOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderReinstated act)
      implements OrderCommand {}

  record ContinueOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderContinued act)
      implements OrderCommand {}

  record ExpireOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderExpired act)
      implements OrderCommand {}

  record RevokeOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderRevoked act)
      implements OrderCommand {}

  record RevokeOrderInPart(
      @TargetAggregateIdentifier InstrumentId instrument, OrderRevokedInPart act)
      implements OrderCommand {}

  record SupersedeOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderSuperseded act)
      implements OrderCommand {}

  record SupersedeOrderInPart(
      @TargetAggregateIdentifier InstrumentId instrument, OrderSupersededInPart act)
      implements OrderCommand {}

  record WithdrawOrder(@TargetAggregateIdentifier InstrumentId instrument, OrderWithdrawn act)
      implements OrderCommand {}
}
