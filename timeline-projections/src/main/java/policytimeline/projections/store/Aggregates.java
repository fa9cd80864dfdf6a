package policytimeline.projections.store;

import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent;
import policytimeline.core.event.MemoEvent;
import policytimeline.core.event.OrderEvent;
import policytimeline.core.event.PlanEvent;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent;

/// What Axon calls the type of the aggregate whose stream an event goes to. Nothing is read by it.
public final class Aggregates {

  /// Of what belongs to no family.
  static final String ANY = "Instrument";

  private Aggregates() {}

  public static String nameOf(PolicyEvent event) {
    return switch (event) {
      case OrderEvent _ -> "Order";
      case MemoEvent _ -> "Memo";
      case PlanEvent _ -> "Plan";
      case RuleEvent _ -> "Rule";
      case InstrumentEvent _, ClericalEvent _, CoverageEvent _ -> ANY;
    };
  }
}
