package policytimeline.core.memo;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import policytimeline.core.event.MemoEvent.MemoAmended;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.MemoEvent.MemoReinstated;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.MemoEvent.MemoSupersededInPart;
import policytimeline.core.event.MemoEvent.MemoSuspended;
import policytimeline.core.instrument.InstrumentId;

/// What a person may ask of a memo. A command of law holds the act as it is to be recorded.
public sealed interface MemoCommand {

  InstrumentId instrument();

  record IssueMemo(@TargetAggregateIdentifier InstrumentId instrument, MemoIssued act)
      implements MemoCommand {}

  record AmendMemo(@TargetAggregateIdentifier InstrumentId instrument, MemoAmended act)
      implements MemoCommand {}

  record SupersedeMemo(@TargetAggregateIdentifier InstrumentId instrument, MemoSuperseded act)
      implements MemoCommand {}

  record SupersedeMemoInPart(
      @TargetAggregateIdentifier InstrumentId instrument, MemoSupersededInPart act)
      implements MemoCommand {}

  record RescindMemo(@TargetAggregateIdentifier InstrumentId instrument, MemoRescinded act)
      implements MemoCommand {}

  record RescindMemoInPart(
      @TargetAggregateIdentifier InstrumentId instrument, MemoRescindedInPart act)
      implements MemoCommand {}

  record SuspendMemo(@TargetAggregateIdentifier InstrumentId instrument, MemoSuspended act)
      implements MemoCommand {}

  record ReinstateMemo(@TargetAggregateIdentifier InstrumentId instrument, MemoReinstated act)
      implements MemoCommand {}
}
