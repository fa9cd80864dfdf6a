package policytimeline.core.event;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.InstrumentId;

/// One legal or clerical act, as one source states it. Grouped by family here; [Act] groups the
/// same records by verb, so that a switch over either is exhaustive.
public sealed interface PolicyEvent
    permits OrderEvent,
        MemoEvent,
        PlanEvent,
        RuleEvent,
        InstrumentEvent,
        ClericalEvent,
        CoverageEvent,
        Act {

  /// The instrument that the act changes, not the one that acts. Absent only for a `CoverageEvent`.
  @Nullable InstrumentId instrument();

  Source source();

  /// The name of the stream that the event belongs to.
  String stream();
}
