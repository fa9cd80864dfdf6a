package policytimeline.projections.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.PolicyEvent;

/// The append. One writer at a time, on any number of nodes: under a lock that lasts as long as the
/// transaction the events get the next positions and one record time after the last one, so that
/// position, record time and the order of commits agree even when a clock is set back. The entry
/// row is written in the same transaction.
public final class PolicyEventStorageEngine extends JdbcEventStorageEngine {

  private static final String LAST =
      """
      select position, recorded_at
        from entry
       order by position desc
       limit 1
      """;

  private static final String APPEND =
      """
      insert into domain_event_entry
             (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              time_stamp, payload_type, payload_revision, payload, meta_data)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ENTRY =
      """
      insert into entry
             (position, id, stream, type, revision, effective_on, signed_on,
              recorded_at, recorded_by, fact, source, import, acted_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /// The end of the log; record time has the milliseconds that Axon stores.
  private record Last(long position, Instant recordedAt) {

    /// The record time of the next append: all that it records was learned at once.
    Instant after(Instant now) {
      var next = recordedAt.plusMillis(1);
      return now.isAfter(next) ? now : next;
    }
  }

  private final Clock clock;
  private final AppendSignal appends;

  PolicyEventStorageEngine(Builder builder, Clock clock, AppendSignal appends) {
    super(builder);
    this.clock = clock;
    this.appends = appends;
  }

  @Override
  protected PreparedStatement appendEvents(
      Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
      throws SQLException {
    AppendLock.take(connection);
    appends.raiseAfterCommit();
    var last = last(connection);
    var time = last.after(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    var position = last.position();
    var log = connection.prepareStatement(APPEND);
    try (var entry = connection.prepareStatement(ENTRY)) {
      for (var message : events) {
        position++;
        var event = recordedAt(time, message);
        append(log, position, event, serializer);
        append(entry, position, event);
      }
      entry.executeBatch();
    } catch (SQLException | RuntimeException failed) {
      log.close();
      throw failed;
    }
    return log;
  }

  private static Last last(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(LAST);
        var rows = statement.executeQuery()) {
      return rows.next()
          ? new Last(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant())
          : new Last(0, Instant.EPOCH);
    }
  }

  private static DomainEventMessage<?> recordedAt(Instant time, EventMessage<?> message) {
    var event = asDomainEventMessage(message);
    return new GenericDomainEventMessage<>(
        event.getType(), event.getAggregateIdentifier(), event.getSequenceNumber(), event, time);
  }

  private static DomainEventMessage<?> asDomainEventMessage(EventMessage<?> message) {
    if (message instanceof DomainEventMessage<?> event) {
      return event;
    }
    throw new IllegalArgumentException(
        "Only what happens to an instrument is recorded; got: " + message.getPayloadType());
  }

  private static void append(
      PreparedStatement log, long position, DomainEventMessage<?> event, Serializer serializer)
      throws SQLException {
    var payload = event.serializePayload(serializer, String.class);
    var metaData = event.serializeMetaData(serializer, String.class);
    log.setLong(1, position);
    log.setString(2, event.getIdentifier());
    log.setString(3, event.getAggregateIdentifier());
    log.setLong(4, event.getSequenceNumber());
    log.setString(5, event.getType());
    log.setString(6, DateTimeUtils.formatInstant(event.getTimestamp()));
    log.setString(7, payload.getType().getName());
    log.setString(8, payload.getType().getRevision());
    log.setString(9, payload.getData());
    log.setString(10, metaData.getData());
    log.addBatch();
  }

  private static void append(PreparedStatement entry, long position, DomainEventMessage<?> message)
      throws SQLException {
    var event = (PolicyEvent) message.getPayload();
    var act = event instanceof Act dated ? dated : null;
    entry.setLong(1, position);
    entry.setString(2, message.getIdentifier());
    entry.setString(3, event.stream());
    entry.setString(4, event.getClass().getSimpleName());
    entry.setString(5, EventNames.revisionOf(event.getClass()));
    entry.setString(
        6, act == null || act.effectiveOn() == null ? null : act.effectiveOn().toString());
    entry.setString(7, act == null || act.signedOn() == null ? null : act.signedOn().toString());
    entry.setObject(8, message.getTimestamp().atOffset(ZoneOffset.UTC));
    entry.setString(9, recorder(message));
    entry.setObject(10, Digest.of(FactKey.of(event)));
    entry.setObject(11, Digest.of(event.source()));
    entry.setString(12, text(message.getMetaData().get(Recorder.IMPORT)));
    entry.setString(13, actor(act));
    entry.addBatch();
  }

  private static @Nullable String text(@Nullable Object metaData) {
    return metaData == null ? null : metaData.toString();
  }

  private static @Nullable String actor(@Nullable Act act) {
    var by = act == null ? null : act.by();
    return by == null || by.instrument() == null ? null : by.instrument().slug();
  }

  private static String recorder(DomainEventMessage<?> message) {
    var named = message.getMetaData().get(Recorder.KEY);
    return named == null ? Recorder.SERVICE : named.toString();
  }
}
