package policytimeline.projections.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.Archived.Read;
import policytimeline.projections.store.Archived.Unread;

/// One entry as it stands in the log and, as a reader sees it, in `entry`.
///
/// @param aggregate what Axon calls the type of the stream
/// @param sequence its place in its stream, counted from 0
/// @param importId the import that recorded it
/// @param actedBy the instrument that acts
record LogRow(
    long position,
    String id,
    String stream,
    String aggregate,
    long sequence,
    Instant recordedAt,
    String recordedBy,
    String type,
    @Nullable String revision,
    String payload,
    String metaData,
    @Nullable String effectiveOn,
    @Nullable String signedOn,
    UUID fact,
    UUID source,
    @Nullable String importId,
    @Nullable String actedBy) {

  static final String APPEND =
      """
      insert into domain_event_entry
             (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              time_stamp, payload_type, payload_revision, payload, meta_data)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String ENTRY =
      """
      insert into entry
             (position, id, stream, type, revision, effective_on, signed_on,
              recorded_at, recorded_by, fact, source, import, acted_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /// Where in the log an event stands.
  record Place(long position, String id, String aggregate, long sequence, Instant recordedAt) {}

  static LogRow of(Place place, PolicyEvent event, MetaData metaData, Serializer serializer) {
    var act = event instanceof Act dated ? dated : null;
    var payload = serializer.serialize(event, String.class);
    return new LogRow(
        place.position(),
        place.id(),
        event.stream(),
        place.aggregate(),
        place.sequence(),
        place.recordedAt(),
        metaData.getOrDefault(Recorder.KEY, Recorder.SERVICE).toString(),
        payload.getType().getName(),
        payload.getType().getRevision(),
        payload.getData(),
        serializer.serialize(metaData, String.class).getData(),
        act == null || act.effectiveOn() == null ? null : act.effectiveOn().toString(),
        act == null || act.signedOn() == null ? null : act.signedOn().toString(),
        Digest.of(FactKey.of(event)),
        Digest.of(event.source()),
        text(metaData.get(Recorder.IMPORT)),
        act == null || act.actor() == null ? null : act.actor().slug());
  }

  /// An entry of another log, at the same place here.
  static LogRow of(Archived entry, long sequence, Serializer serializer) {
    var metaData = MetaData.with(Recorder.KEY, entry.recordedBy());
    return switch (entry) {
      case Read(var position, var id, var recordedAt, _, var event) ->
          of(
              new Place(position, id, Aggregates.nameOf(event), sequence, recordedAt),
              event,
              metaData,
              serializer);
      case Unread unread ->
          new LogRow(
              unread.position(),
              unread.id(),
              unread.stream(),
              Aggregates.ANY,
              sequence,
              unread.recordedAt(),
              unread.recordedBy(),
              unread.type(),
              unread.revision(),
              unread.payload(),
              serializer.serialize(metaData, String.class).getData(),
              unread.effectiveOn(),
              unread.signedOn(),
              unread.fact(),
              unread.source(),
              null,
              unread.actedBy());
    };
  }

  /// Adds it to a batch of [#APPEND].
  void append(PreparedStatement log) throws SQLException {
    log.setLong(1, position);
    log.setString(2, id);
    log.setString(3, stream);
    log.setLong(4, sequence);
    log.setString(5, aggregate);
    log.setString(6, DateTimeUtils.formatInstant(recordedAt));
    log.setString(7, type);
    log.setString(8, revision);
    log.setString(9, payload);
    log.setString(10, metaData);
    log.addBatch();
  }

  /// Adds it to a batch of [#ENTRY].
  void enter(PreparedStatement entry) throws SQLException {
    entry.setLong(1, position);
    entry.setString(2, id);
    entry.setString(3, stream);
    entry.setString(4, type);
    entry.setString(5, revision);
    entry.setString(6, effectiveOn);
    entry.setString(7, signedOn);
    entry.setObject(8, recordedAt.atOffset(ZoneOffset.UTC));
    entry.setString(9, recordedBy);
    entry.setObject(10, fact);
    entry.setObject(11, source);
    entry.setString(12, importId);
    entry.setString(13, actedBy);
    entry.addBatch();
  }

  private static @Nullable String text(@Nullable Object metaData) {
    return metaData == null ? null : metaData.toString();
  }
}
