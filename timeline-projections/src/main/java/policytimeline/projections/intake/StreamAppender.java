package policytimeline.projections.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.Aggregates;
import policytimeline.projections.store.Recorder;
import policytimeline.projections.store.StreamEnds;

/// Puts events at the ends of their streams, many streams at once, through Axon's event store.
class StreamAppender {

  private static final IdentifierFactory IDS = IdentifierFactory.getInstance();

  /// An event with the id under which it will be recorded.
  record Identified(String id, PolicyEvent event) {}

  /// The engine gives every event its record time under the lock.
  private static final Instant RESTAMPED = Instant.EPOCH;

  private final JdbcClient db;
  private final EventBus store;

  StreamAppender(JdbcClient db, EventBus store) {
    this.db = db;
    this.store = store;
  }

  Identified identify(PolicyEvent event) {
    return new Identified(IDS.generateIdentifier(), event);
  }

  /// Appends in this order. The caller holds the lock of the append, so the ends cannot move.
  void append(List<Identified> events, String recordedBy, String importId) {
    if (events.isEmpty()) {
      return;
    }
    var ends = StreamEnds.of(events.stream().map(each -> each.event().stream()).toList(), db);
    var metaData = MetaData.with(Recorder.KEY, recordedBy).and(Recorder.IMPORT, importId);
    List<EventMessage<?>> messages = new ArrayList<>();
    for (var each : events) {
      var stream = each.event().stream();
      messages.add(
          new GenericDomainEventMessage<>(
              Aggregates.nameOf(each.event()),
              stream,
              ends.next(stream),
              each.event(),
              metaData,
              each.id(),
              RESTAMPED));
    }
    store.publish(messages);
  }
}
