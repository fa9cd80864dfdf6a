package policytimeline.core.order;

import java.util.List;
import policytimeline.core.decision.ActRules;
import policytimeline.core.decision.Decision;
import policytimeline.core.instrument.Family;
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
import policytimeline.core.phase.Entry;

/// What may be done to an order, given its record. Pure: no clock, no I/O, no framework.
final class OrderRules {

  private OrderRules() {}

  static Decision decide(OrderCommand command, List<Entry> entries) {
    var rules = new ActRules(Family.ORDER, command.instrument(), entries);
    return switch (command) {
      case IssueOrder issue -> rules.issue(issue.act());
      case CommenceOrder commence -> rules.change(commence.act());
      case DelayOrder delay -> rules.change(delay.act());
      case AmendOrder amend -> rules.change(amend.act());
      case SuspendOrder suspend -> rules.change(suspend.act());
      case ReinstateOrder reinstate -> rules.reinstate(reinstate.act());
      case ContinueOrder prolong -> rules.prolong(prolong.act());
      case ExpireOrder expire -> rules.end(expire.act());
      case RevokeOrder revoke -> rules.end(revoke.act());
      case RevokeOrderInPart revoke -> rules.end(revoke.act());
      case SupersedeOrder supersede -> rules.end(supersede.act());
      case SupersedeOrderInPart supersede -> rules.end(supersede.act());
      case WithdrawOrder withdraw -> rules.end(withdraw.act());
    };
  }
}
