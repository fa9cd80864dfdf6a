package policytimeline.core.rule;

import java.util.List;
import policytimeline.core.decision.ActRules;
import policytimeline.core.decision.Decision;
import policytimeline.core.instrument.Family;
import policytimeline.core.phase.Entry;
import policytimeline.core.rule.RuleCommand.AdoptRule;
import policytimeline.core.rule.RuleCommand.AmendRule;
import policytimeline.core.rule.RuleCommand.CommenceRule;
import policytimeline.core.rule.RuleCommand.ContinueRule;
import policytimeline.core.rule.RuleCommand.DelayRule;
import policytimeline.core.rule.RuleCommand.ExpireRule;
import policytimeline.core.rule.RuleCommand.ReinstateRule;
import policytimeline.core.rule.RuleCommand.RepealRule;
import policytimeline.core.rule.RuleCommand.RepealRuleInPart;
import policytimeline.core.rule.RuleCommand.SupersedeRule;
import policytimeline.core.rule.RuleCommand.SuspendRule;
import policytimeline.core.rule.RuleCommand.VacateRule;
import policytimeline.core.rule.RuleCommand.VacateRuleInPart;
import policytimeline.core.rule.RuleCommand.WithdrawRule;

/// What may be done to a rule, given its record. Pure: no clock, no I/O, no framework.
final class RuleRules {

  private RuleRules() {}

  static Decision decide(RuleCommand command, List<Entry> entries) {
    var rules = new ActRules(Family.RULE, command.instrument(), entries);
    return switch (command) {
      case AdoptRule adopt -> rules.issue(adopt.act());
      case CommenceRule commence -> rules.change(commence.act());
      case DelayRule delay -> rules.change(delay.act());
      case AmendRule amend -> rules.change(amend.act());
      case SuspendRule suspend -> rules.change(suspend.act());
      case ReinstateRule reinstate -> rules.reinstate(reinstate.act());
      case ContinueRule prolong -> rules.prolong(prolong.act());
      case ExpireRule expire -> rules.end(expire.act());
      case VacateRule vacate -> rules.end(vacate.act());
      case VacateRuleInPart vacate -> rules.end(vacate.act());
      case RepealRule repeal -> rules.end(repeal.act());
      case RepealRuleInPart repeal -> rules.end(repeal.act());
      case SupersedeRule supersede -> rules.end(supersede.act());
      case WithdrawRule withdraw -> rules.end(withdraw.act());
    };
  }
}
