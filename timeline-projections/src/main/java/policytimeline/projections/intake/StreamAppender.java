package policytimeline.projections.intake;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.Aggregates;
import policytimeline.projections.store.Recorder;

/// Puts events at the ends of their streams, many streams at once, through Axon's event store.
class StreamAppender {

  private static final String ENDS =
      """
        select aggregate_identifier, max(sequence_number) as sequence_number
          from domain_event_entry
         where aggregate_identifier = any(:streams)
         group by aggregate_identifier
      """;

  private static final IdentifierFactory IDS = IdentifierFactory.getInstance();

  /// An event with the id under which it will be recorded.
  record Identified(String id, PolicyEvent event) {}

  /// The engine gives every event its record time under the lock.
  private static final Instant RESTAMPED = Instant.EPOCH;

  private record End(String stream, long sequence) {}

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
    var ends = ends(events.stream().map(each -> each.event().stream()).distinct().toList());
    var metaData = MetaData.with(Recorder.KEY, recordedBy).and(Recorder.IMPORT, importId);
    List<EventMessage<?>> messages = new ArrayList<>();
    for (var each : events) {
      var stream = each.event().stream();
      var sequence = ends.merge(stream, 0L, (end, _) -> end + 1);
      messages.add(
          new GenericDomainEventMessage<>(
              Aggregates.nameOf(each.event()),
              stream,
              sequence,
              each.event(),
              metaData,
              each.id(),
              RESTAMPED));
    }
    store.publish(messages);
  }

  private Map<String, Long> ends(List<String> streams) {
    return db
        .sql(ENDS)
        .param("streams", streams.toArray(String[]::new))
        .query(
            (row, _) ->
                new End(row.getString("aggregate_identifier"), row.getLong("sequence_number")))
        .stream()
        .collect(toMap(End::stream, End::sequence, Math::max, HashMap::new));
  }
}
