package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.rule.RuleCommand;
import policytimeline.core.rule.RuleCommand.VacateRule;
import policytimeline.core.rule.RuleCommand.VacateRuleInPart;

/// A court sets a rule aside.
///
/// @param inPart true where it reaches a part that the source does not name
/// @param scope whom and where it reaches; everybody everywhere where left out
record VacaturRequest(
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable Boolean inPart,
    @Nullable List<String> provisions,
    @Nullable ScopeRequest scope,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  RuleCommand read(String slug) {
    var checks = new Checks();
    var reached = ScopeRequest.check(scope, checks);
    var act =
        new ActRequest(
                signedOn, effectiveOn, by, statedOn, orderInDay, inPart, provisions, null, source)
            .read(slug, checks);
    return act.inPart()
        ? new VacateRuleInPart(act.instrument(), act.ofProvisions(RuleVacatedInPart::new, reached))
        : new VacateRule(act.instrument(), act.whole(RuleVacated::new, reached));
  }
}
