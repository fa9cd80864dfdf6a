package policytimeline.projections.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.store.LogJson;
import tools.jackson.core.type.TypeReference;

/// How the last rebuild goes, and when the read models were proved.
public class RebuildQueries {

  /// The lock is held while one is at work, and gone with its node.
  private static final String LAST =
      """
        select purpose, step, done, total, started_at, finished_at, failure,
               case when state = 'running'
                     and not exists (
                         select 1
                           from pg_locks
                          where locktype = 'advisory'
                            and database = (select oid from pg_database
                                             where datname = current_database())
                            and objid = 7364252)
                    then 'died'
                    else state end as state
          from rebuilding
      """;

  private static final String CERTIFICATE =
      """
        select position, digest, proved_at, tables
          from certificate
      """;

  private static final TypeReference<List<ProvedTable>> TABLES = new TypeReference<>() {};

  private final JdbcClient db;

  RebuildQueries(JdbcClient db) {
    this.db = db;
  }

  public Optional<Rebuilding> last() {
    return db.sql(LAST).query(RebuildQueries::rebuilding).optional();
  }

  public Optional<Certificate> certificate() {
    return db.sql(CERTIFICATE).query(RebuildQueries::proved).optional();
  }

  private static Rebuilding rebuilding(ResultSet row, int number) throws SQLException {
    return new Rebuilding(
        row.getString("purpose"),
        row.getString("state"),
        row.getString("step"),
        row.getLong("done"),
        row.getLong("total"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("finished_at", OffsetDateTime.class)),
        row.getString("failure"));
  }

  private static Certificate proved(ResultSet row, int number) throws SQLException {
    return new Certificate(
        row.getLong("position"),
        row.getString("digest"),
        row.getObject("proved_at", OffsetDateTime.class).toInstant(),
        LogJson.MAPPER.readValue(row.getString("tables"), TABLES));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
