package policytimeline.projections.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.StandingRecord;

/// Reads the events of streams, a whole set of streams at once.
public class LogReader {

  private static final String OF_STREAMS =
      """
        select global_index, event_identifier, aggregate_identifier, sequence_number, type,
               time_stamp, payload_type, payload_revision, payload, meta_data
          from domain_event_entry
         where aggregate_identifier = any(:streams)
           and global_index <= :position
         order by global_index
      """;

  private static final String KNOWN =
      """
        select id
          from entry
         where id = any(:ids)
      """;

  /// An event as it was recorded.
  public record Recorded(
      long position, String id, String stream, Instant recordedAt, PolicyEvent event) {

    public Entry asEntry() {
      return new Entry(id, position, event);
    }
  }

  private final JdbcClient db;
  private final Serializer serializer;
  private final EventUpcaster upcasters;

  LogReader(JdbcClient db, Serializer serializer, EventUpcaster upcasters) {
    this.db = db;
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  /// The events of each stream up to and with a position, in record order.
  ///
  /// @throws UnreadableEntry when one of them cannot be read
  public Map<String, List<Recorded>> of(Collection<String> streams, long position) {
    return messages(streams, position)
        .map(LogReader::recorded)
        .collect(groupingBy(Recorded::stream, LinkedHashMap::new, Collectors.toList()));
  }

  /// The events of one stream up to and with a position, in record order.
  public List<Recorded> of(String stream, long position) {
    return of(List.of(stream), position).getOrDefault(stream, List.of());
  }

  /// What stands of each stream by now. A stream without events is left out.
  ///
  /// @throws UnreadableEntry when one of them cannot be read
  public Map<String, StandingRecord> standing(Collection<String> streams) {
    return streams.isEmpty()
        ? Map.of()
        : of(streams, Long.MAX_VALUE).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, stream -> standing(stream.getValue())));
  }

  /// What stands of the events of one stream.
  public static StandingRecord standing(List<Recorded> stream) {
    return StandingRecord.of(stream.stream().map(Recorded::asEntry).toList());
  }

  /// Which of these ids are those of entries.
  public Set<String> known(Collection<String> ids) {
    return Set.copyOf(
        db.sql(KNOWN)
            .param("ids", ids.toArray(String[]::new))
            .query((row, _) -> row.getString("id"))
            .list());
  }

  /// The same without those that cannot be read.
  public List<Recorded> readable(String stream, long position) {
    return readable(List.of(stream), position);
  }

  /// The events of several streams that can be read, in record order.
  public List<Recorded> readable(Collection<String> streams, long position) {
    return messages(streams, position).flatMap(LogReader::readable).toList();
  }

  private Stream<TrackedEventMessage<?>> messages(Collection<String> streams, long position) {
    var stored =
        db.sql(OF_STREAMS)
            .param("streams", streams.toArray(String[]::new))
            .param("position", position)
            .query(LogReader::stored)
            .list();
    return EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), serializer, upcasters);
  }

  private static TrackedEventData<String> stored(ResultSet row, int number) throws SQLException {
    return new TrackedDomainEventData<>(
        new GlobalSequenceTrackingToken(row.getLong("global_index")),
        new GenericDomainEventEntry<>(
            row.getString("type"),
            row.getString("aggregate_identifier"),
            row.getLong("sequence_number"),
            row.getString("event_identifier"),
            row.getString("time_stamp"),
            row.getString("payload_type"),
            row.getString("payload_revision"),
            row.getString("payload"),
            row.getString("meta_data")));
  }

  private static Stream<Recorded> readable(TrackedEventMessage<?> message) {
    try {
      return Stream.of(recorded(message));
    } catch (UnreadableEntry left) {
      return Stream.empty();
    }
  }

  static Recorded recorded(TrackedEventMessage<?> message) {
    var position = message.trackingToken().position().orElseThrow();
    var event = event(position, message);
    return new Recorded(
        position, message.getIdentifier(), event.stream(), message.getTimestamp(), event);
  }

  /// The payload is read only now, so whatever is wrong with it shows here.
  private static PolicyEvent event(long position, TrackedEventMessage<?> message) {
    try {
      if (message.getPayload() instanceof PolicyEvent event) {
        return event;
      }
      throw new IllegalArgumentException("It is no event that has a name here");
    } catch (RuntimeException unreadable) {
      throw new UnreadableEntry(position, unreadable);
    }
  }
}
