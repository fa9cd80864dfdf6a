package policytimeline.core.rule;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.RuleEvent.RuleContinued;
import policytimeline.core.event.RuleEvent.RuleDelayed;
import policytimeline.core.event.RuleEvent.RuleExpired;
import policytimeline.core.event.RuleEvent.RuleReinstated;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleSuperseded;
import policytimeline.core.event.RuleEvent.RuleSuspended;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.event.RuleEvent.RuleWithdrawn;
import policytimeline.core.instrument.InstrumentId;

/// What a person may ask of a rule. A command of law holds the act as it is to be recorded.
public sealed interface RuleCommand {

  InstrumentId instrument();

  record AdoptRule(@TargetAggregateIdentifier InstrumentId instrument, RuleAdopted act)
      implements RuleCommand {}

  record CommenceRule(@TargetAggregateIdentifier InstrumentId instrument, RuleCommenced act)
      implements RuleCommand {}

  record DelayRule(@TargetAggregateIdentifier InstrumentId instrument, RuleDelayed act)
      implements RuleCommand {}

  record AmendRule(@TargetAggregateIdentifier InstrumentId instrument, RuleAmended act)
      implements RuleCommand {}

  record SuspendRule(@TargetAggregateIdentifier InstrumentId instrument, RuleSuspended act)
      implements RuleCommand {}

  record ReinstateRule(@TargetAggregateIdentifier InstrumentId instrument, RuleReinstated act)
      implements RuleCommand {}

  record ContinueRule(@TargetAggregateIdentifier InstrumentId instrument, RuleContinued act)
      implements RuleCommand {}

  record ExpireRule(@TargetAggregateIdentifier InstrumentId instrument, RuleExpired act)
      implements RuleCommand {}

  record VacateRule(@TargetAggregateIdentifier InstrumentId instrument, RuleVacated act)
      implements RuleCommand {}

  record VacateRuleInPart(@TargetAggregateIdentifier InstrumentId instrument, RuleVacatedInPart act)
      implements RuleCommand {}

  record RepealRule(@TargetAggregateIdentifier InstrumentId instrument, RuleRepealed act)
      implements RuleCommand {}

  record RepealRuleInPart(
      @TargetAggregateIdentifier InstrumentId instrument, RuleRepealedInPart act)
      implements RuleCommand {}

  record SupersedeRule(@TargetAggregateIdentifier InstrumentId instrument, RuleSuperseded act)
      implements RuleCommand {}

  record WithdrawRule(@TargetAggregateIdentifier InstrumentId instrument, RuleWithdrawn act)
      implements RuleCommand {}
}
