package policytimeline.projections.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
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
    var log = connection.prepareStatement(LogRow.APPEND);
    try (var entry = connection.prepareStatement(LogRow.ENTRY)) {
      for (var message : events) {
        position++;
        var row = row(position, time, asDomainEventMessage(message), serializer);
        row.append(log);
        row.enter(entry);
      }
      entry.executeBatch();
    } catch (SQLException | RuntimeException failed) {
      log.close();
      throw failed;
    }
    return log;
  }

  /// Appends what another log recorded, with the positions, times and recorders that it has there.
  /// For a restore alone, into a log that has nothing yet.
  ///
  /// @param sequences the place of each entry in its stream
  void appendAsRecorded(List<Archived> entries, List<Long> sequences) {
    var connection = getConnection();
    try (var log = connection.prepareStatement(LogRow.APPEND);
        var entry = connection.prepareStatement(LogRow.ENTRY)) {
      AppendLock.take(connection);
      appends.raiseAfterCommit();
      for (var i = 0; i < entries.size(); i++) {
        var row = LogRow.of(entries.get(i), sequences.get(i), getEventSerializer());
        row.append(log);
        row.enter(entry);
      }
      entry.executeBatch();
      log.executeBatch();
    } catch (SQLException failed) {
      throw new EventStoreException("The entries of another log could not be appended", failed);
    } finally {
      JdbcUtils.closeQuietly(connection);
    }
  }

  private static Last last(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(LAST);
        var rows = statement.executeQuery()) {
      return rows.next()
          ? new Last(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant())
          : new Last(0, Instant.EPOCH);
    }
  }

  private static LogRow row(
      long position, Instant time, DomainEventMessage<?> message, Serializer serializer) {
    var place =
        new LogRow.Place(
            position,
            message.getIdentifier(),
            message.getType(),
            message.getSequenceNumber(),
            time);
    return LogRow.of(place, (PolicyEvent) message.getPayload(), message.getMetaData(), serializer);
  }

  private static DomainEventMessage<?> asDomainEventMessage(EventMessage<?> message) {
    if (message instanceof DomainEventMessage<?> event) {
      return event;
    }
    throw new IllegalArgumentException(
        "Only what happens to an instrument is recorded; got: " + message.getPayloadType());
  }
}
