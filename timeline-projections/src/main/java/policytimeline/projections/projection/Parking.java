package policytimeline.projections.projection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps `dead_letter`, in the transaction that moves the read models on.
class Parking {

  private static final int LONGEST_CAUSE = 1000;

  private static final String WAITS = "Waits behind an earlier entry of the same stream.";

  private static final String AMONG =
      """
      select distinct stream
        from dead_letter
       where stream = any(:streams)
      """;

  private static final String PARK =
      """
      insert into dead_letter
             (id, position, entry, stream, type, cause, parked_at, attempts, last_tried_at)
      select gen_random_uuid()::text, global_index, event_identifier, aggregate_identifier,
             payload_type, :cause, :now, 1, :now
        from domain_event_entry
       where global_index = :position
      """;

  private static final String PARK_WAITING =
      """
      insert into dead_letter
             (id, position, entry, stream, type, cause, parked_at, attempts)
      select gen_random_uuid()::text, global_index, event_identifier, aggregate_identifier,
             payload_type, :cause, :now, 0
        from domain_event_entry
       where global_index = any(:positions)
      """;

  private static final String FAILED_AGAIN =
      """
      update dead_letter
         set cause = :cause, attempts = attempts + 1, last_tried_at = :now
       where position = :position
      """;

  private static final String RELEASE =
      """
      delete from dead_letter
       where position = any(:positions)
      """;

  private final JdbcClient db;
  private final Clock clock;

  Parking(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Those of some streams of which an entry is parked.
  Set<String> among(Collection<String> streams) {
    return new HashSet<>(
        db.sql(AMONG).param("streams", streams.toArray(String[]::new)).query(String.class).list());
  }

  /// Parks an entry that could not be taken in.
  void park(long position, String cause) {
    db.sql(PARK)
        .param("cause", bounded(cause))
        .param("now", now())
        .param("position", position)
        .update();
  }

  /// Parks entries that come after one of their stream that is parked.
  void parkWaiting(List<Long> positions) {
    db.sql(PARK_WAITING)
        .param("cause", WAITS)
        .param("now", now())
        .param("positions", positions.toArray(Long[]::new))
        .update();
  }

  /// Notes that a parked entry was tried once more in vain.
  void failedAgain(long position, String cause) {
    db.sql(FAILED_AGAIN)
        .param("cause", bounded(cause))
        .param("now", now())
        .param("position", position)
        .update();
  }

  /// Forgets entries that were taken in.
  void release(List<Long> positions) {
    db.sql(RELEASE).param("positions", positions.toArray(Long[]::new)).update();
  }

  /// Forgets all, before a replay that tries every entry anew.
  void forget() {
    db.sql("truncate dead_letter").update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /// PostgreSQL keeps no text with a zero in it, and a cause may quote the very text that had one.
  private static String bounded(String cause) {
    var text = cause.replace('\0', ' ');
    return text.length() <= LONGEST_CAUSE ? text : text.substring(0, LONGEST_CAUSE);
  }
}
