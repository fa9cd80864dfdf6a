package policytimeline.projections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;
import policytimeline.projections.store.LogReader.Recorded;
import tools.jackson.databind.ObjectReader;

/// Reads whole records, those of a range of streams at once. What is stored in the present shape
/// needs no upcaster, and is read without one.
public final class LogRecords {

  /// In the order of an index, so that any part of the log is read at once.
  private static final String RECORDS =
      """
        select aggregate_identifier, global_index, event_identifier, payload_type,
               payload_revision, payload, sequence_number, type, time_stamp, meta_data
          from domain_event_entry
         where aggregate_identifier >= :from
           and (:to::text is null or aggregate_identifier < :to)
           and global_index <= :position
         order by aggregate_identifier, sequence_number
      """;

  /// The record of one stream, not read yet.
  public final class Unread {

    private final List<StoredEvent> events;

    private Unread(List<StoredEvent> events) {
      this.events = events;
    }

    /// Reads its entries, in record order.
    ///
    /// @throws UnreadableEntry when an event cannot be read
    public List<Entry> read() {
      return events.stream().allMatch(StoredEvent::isPresent)
          ? events.stream().map(LogRecords.this::present).toList()
          : upcast(events);
    }
  }

  private final JdbcClient db;
  private final LogSerializer serializer;
  private final EventUpcaster upcasters;
  private final ClassValue<ObjectReader> readers =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
          return serializer.getObjectMapper().readerFor(type);
        }
      };

  LogRecords(JdbcClient db, LogSerializer serializer, EventUpcaster upcasters) {
    this.db = db;
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  /// The records up to a position of all streams whose names lie in a range.
  ///
  /// @param to the first name that no longer does; without it there is no end
  public SequencedMap<String, Unread> of(String from, @Nullable String to, long position) {
    var streams = new LinkedHashMap<String, List<StoredEvent>>();
    db.sql(RECORDS)
        .param("from", from)
        .param("to", to)
        .param("position", position)
        .query(
            row -> {
              streams.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(stored(row));
            });
    var records = new LinkedHashMap<String, Unread>();
    streams.forEach((stream, events) -> records.put(stream, new Unread(events)));
    return records;
  }

  private static StoredEvent stored(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getLong(7),
        row.getString(8),
        row.getString(9),
        row.getString(10));
  }

  private Entry present(StoredEvent stored) {
    try {
      PolicyEvent event = readers.get(stored.shape()).readValue(stored.payload());
      return new Entry(stored.id(), stored.position(), Objects.requireNonNull(event));
    } catch (RuntimeException unreadable) {
      throw new UnreadableEntry(stored.position(), unreadable);
    }
  }

  private List<Entry> upcast(List<StoredEvent> events) {
    return EventUtils.upcastAndDeserializeTrackedEvents(
            events.stream().map(StoredEvent::tracked), serializer, upcasters)
        .map(LogReader::recorded)
        .map(Recorded::asEntry)
        .toList();
  }
}
