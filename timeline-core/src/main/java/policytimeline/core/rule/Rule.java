package policytimeline.core.rule;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
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
import policytimeline.core.stream.RecordedStream;

/// Axon's face of a rule: asks [RuleRules] and records the answer. No rule lives here.
public class Rule extends RecordedStream {

  protected Rule() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(AdoptRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(CommenceRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(DelayRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(AmendRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SuspendRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ReinstateRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ContinueRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ExpireRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(VacateRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(VacateRuleInPart command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RepealRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RepealRuleInPart command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SupersedeRule command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(WithdrawRule command) {
    return decide(command);
  }

  private String decide(RuleCommand command) {
    return record(RuleRules.decide(command, entries()));
  }
}
