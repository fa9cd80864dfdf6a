package policytimeline.core.stream;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import policytimeline.core.decision.CommandRefused;
import policytimeline.core.decision.Decision;
import policytimeline.core.decision.Decision.Accepted;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;

/// The entries of one instrument as Axon loads them. The stream of an instrument that was never
/// issued may hold entries already, so every command finds its aggregate and the rules decide. Axon
/// loads a stream by its name alone: the same entries are there for every kind of command.
public abstract class RecordedStream {

  // read by Axon alone
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String slug;

  private final List<Entry> entries = new ArrayList<>();

  protected RecordedStream() {}

  /// What was recorded so far, in record order.
  protected final List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// Records what was decided, and answers with the id of the last entry that came of it.
  ///
  /// @throws CommandRefused when the decision was to refuse
  protected final String record(Decision decision) {
    switch (decision) {
      case Accepted(var events) -> events.forEach(event -> apply(event));
      case Refused refused -> throw new CommandRefused(refused);
    }
    return entries.getLast().id();
  }

  @EventSourcingHandler
  void on(PolicyEvent event, @MessageIdentifier String entry, @SequenceNumber long sequence) {
    slug = event.stream();
    entries.add(new Entry(entry, sequence, event));
  }
}
