package policytimeline.projections.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is parked. Whoever asks for an answer asks this first: an entry that is taken in between
/// makes the answer better than it says, never worse.
public class DeadLetterQueries {

  private static final String ALL =
      """
        select id, position, entry, stream, type, cause, parked_at, attempts, last_tried_at
          from dead_letter
         order by position
      """;

  private static final String BY_ID =
      """
        select id, position, entry, stream, type, cause, parked_at, attempts, last_tried_at
          from dead_letter
         where id = :id
      """;

  private static final String OF_STREAM =
      """
        select id, position, entry, stream, type, cause, parked_at, attempts, last_tried_at
          from dead_letter
         where stream = :stream
         order by position
      """;

  /// What is covered is part of every answer.
  private static final String PARKED =
      """
        select exists (
               select 1
                 from dead_letter
                where (stream = :stream or stream like 'coverage/%')
                  and position <= :known)
      """;

  private static final String ANY_PARKED =
      """
        select exists (
               select 1
                 from dead_letter
                where position <= :known)
      """;

  private final JdbcClient db;

  DeadLetterQueries(JdbcClient db) {
    this.db = db;
  }

  /// All of them, in the order of the log.
  public List<DeadLetter> all() {
    return db.sql(ALL).query(DeadLetterQueries::letter).list();
  }

  public Optional<DeadLetter> letter(String id) {
    return db.sql(BY_ID).param("id", id).query(DeadLetterQueries::letter).optional();
  }

  /// Those of one stream, in the order of the log.
  public List<DeadLetter> ofStream(String stream) {
    return db.sql(OF_STREAM).param("stream", stream).query(DeadLetterQueries::letter).list();
  }

  /// Whether an answer about one stream, as known at a position, lacks an entry.
  public boolean parked(String stream, long known) {
    return db.sql(PARKED)
        .param("stream", stream)
        .param("known", known)
        .query(Boolean.class)
        .single();
  }

  /// Whether an answer that may take any stream, as known at a position, lacks an entry.
  public boolean anyParked(long known) {
    return db.sql(ANY_PARKED).param("known", known).query(Boolean.class).single();
  }

  private static DeadLetter letter(ResultSet row, int number) throws SQLException {
    return new DeadLetter(
        row.getString("id"),
        row.getLong("position"),
        row.getString("entry"),
        row.getString("stream"),
        row.getString("type"),
        row.getString("cause"),
        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
        row.getInt("attempts"),
        instant(row.getObject("last_tried_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
