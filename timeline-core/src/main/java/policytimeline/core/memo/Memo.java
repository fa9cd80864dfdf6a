package policytimeline.core.memo;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import policytimeline.core.memo.MemoCommand.AmendMemo;
import policytimeline.core.memo.MemoCommand.IssueMemo;
import policytimeline.core.memo.MemoCommand.ReinstateMemo;
import policytimeline.core.memo.MemoCommand.RescindMemo;
import policytimeline.core.memo.MemoCommand.RescindMemoInPart;
import policytimeline.core.memo.MemoCommand.SupersedeMemo;
import policytimeline.core.memo.MemoCommand.SupersedeMemoInPart;
import policytimeline.core.memo.MemoCommand.SuspendMemo;
import policytimeline.core.stream.RecordedStream;

/// Axon's face of a memo: asks [MemoRules] and records the answer. No rule lives here.
public class Memo extends RecordedStream {

  protected Memo() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(IssueMemo command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(AmendMemo command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SupersedeMemo command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SupersedeMemoInPart command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RescindMemo command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RescindMemoInPart command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(SuspendMemo command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(ReinstateMemo command) {
    return decide(command);
  }

  private String decide(MemoCommand command) {
    return record(MemoRules.decide(command, entries()));
  }
}
