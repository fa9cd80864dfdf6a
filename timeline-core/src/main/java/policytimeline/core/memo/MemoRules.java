package policytimeline.core.memo;

import java.util.List;
import policytimeline.core.decision.ActRules;
import policytimeline.core.decision.Decision;
import policytimeline.core.instrument.Family;
import policytimeline.core.memo.MemoCommand.AmendMemo;
import policytimeline.core.memo.MemoCommand.IssueMemo;
import policytimeline.core.memo.MemoCommand.ReinstateMemo;
import policytimeline.core.memo.MemoCommand.RescindMemo;
import policytimeline.core.memo.MemoCommand.RescindMemoInPart;
import policytimeline.core.memo.MemoCommand.SupersedeMemo;
import policytimeline.core.memo.MemoCommand.SupersedeMemoInPart;
import policytimeline.core.memo.MemoCommand.SuspendMemo;
import policytimeline.core.phase.Entry;

/// What may be done to a memo, given its record. Pure: no clock, no I/O, no framework.
final class MemoRules {

  private MemoRules() {}

  static Decision decide(MemoCommand command, List<Entry> entries) {
    var rules = new ActRules(Family.MEMO, command.instrument(), entries);
    return switch (command) {
      case IssueMemo issue -> rules.issue(issue.act());
      case SupersedeMemo supersede -> rules.end(supersede.act());
      case SupersedeMemoInPart supersede -> rules.end(supersede.act());
      case RescindMemo rescind -> rules.end(rescind.act());
      case RescindMemoInPart rescind -> rules.end(rescind.act());
      case AmendMemo amend -> rules.change(amend.act());
      case SuspendMemo suspend -> rules.change(suspend.act());
      case ReinstateMemo reinstate -> rules.reinstate(reinstate.act());
    };
  }
}
