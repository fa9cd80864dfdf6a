package policytimeline.projections.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The second clock: which position an instant names, and how far the log and its read models
/// reach.
public class Positions {

  private static final String EARLIEST =
      """
        select recorded_at
          from entry
         order by position
         limit 1
      """;

  private static final String HEAD =
      """
        select coalesce(max(position), 0)
          from entry
      """;

  private static final String PROJECTED =
      """
        select position
          from projected
      """;

  private static final String AT =
      """
        select position
          from entry
         where recorded_at <= :at
         order by recorded_at desc, position desc
         limit 1
      """;

  private static final String RECORDED_AT =
      """
        select recorded_at
          from entry
         where position = :position
      """;

  private final JdbcClient db;

  Positions(JdbcClient db) {
    this.db = db;
  }

  /// When the log began; none while it is empty.
  public Optional<Instant> earliest() {
    return db.sql(EARLIEST).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
  }

  /// The last position of the log; 0 while it is empty.
  public long head() {
    return db.sql(HEAD).query(Long.class).single();
  }

  /// The last position that every read model has.
  public long projected() {
    return db.sql(PROJECTED).query(Long.class).single();
  }

  /// The greatest position recorded at or before an instant; none before the log began.
  public Optional<Long> at(Instant instant) {
    return db.sql(AT).param("at", instant.atOffset(ZoneOffset.UTC)).query(Long.class).optional();
  }

  /// When a position was recorded; absent for a position that the log does not have.
  public @Nullable Instant recordedAt(long position) {
    return db.sql(RECORDED_AT)
        .param("position", position)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElse(null);
  }
}
