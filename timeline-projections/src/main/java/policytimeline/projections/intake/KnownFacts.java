package policytimeline.projections.intake;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which facts the log has, and which ones an import has met.
class KnownFacts {

  private static final String IN_LOG =
      """
      select distinct on (fact) fact, id, source, true as in_log
        from entry
       where fact = any(:facts)
       order by fact, position
      """;

  private static final String MET =
      """
      select fact, fact::text as id, source, false as in_log
        from import_fact
       where import = :id
         and fact = any(:facts)
      """;

  private static final String KEEP =
      """
      insert into import_fact (import, fact, source)
      select :id, t.*
        from unnest(:facts::uuid[], :sources::uuid[]) as t
          on conflict do nothing
      """;

  private static final String SNAPSHOT_OF =
      """
      select import.source, import.taken_on
        from entry
        join import on import.id = entry.import
       where entry.id = :entry
      """;

  /// A fact that was stated before.
  ///
  /// @param id of its entry
  /// @param source digest of the source that stated it first
  /// @param inLog whether it was there before the batch
  record Known(UUID fact, String id, UUID source, boolean inLog) {}

  private final JdbcClient db;

  KnownFacts(JdbcClient db) {
    this.db = db;
  }

  /// Those of some facts that are known to the log, or that a dry run met.
  Map<UUID, Known> of(ImportJob job, Collection<UUID> facts) {
    var known = new HashMap<UUID, Known>();
    if (job.dryRun()) {
      known.putAll(ask(MET, job, facts));
    }
    known.putAll(ask(IN_LOG, job, facts));
    return known;
  }

  private Map<UUID, Known> ask(String sql, ImportJob job, Collection<UUID> facts) {
    return db
        .sql(sql)
        .param("facts", facts.toArray(UUID[]::new))
        .param("id", job.id())
        .query(KnownFacts::known)
        .stream()
        .collect(toMap(Known::fact, known -> known, (first, _) -> first));
  }

  /// Keeps what an import states.
  void keep(ImportJob job, Map<UUID, UUID> sourceByFact) {
    db.sql(KEEP)
        .param("id", job.id())
        .param("facts", sourceByFact.keySet().toArray(UUID[]::new))
        .param("sources", sourceByFact.values().toArray(UUID[]::new))
        .update();
  }

  /// The snapshot that an entry was recorded from, if it was.
  Optional<Snapshot> snapshotOf(String entry) {
    return db.sql(SNAPSHOT_OF)
        .param("entry", entry)
        .query(
            (row, _) ->
                new Snapshot(
                    row.getString("source"), row.getObject("taken_on", LocalDate.class), false))
        .optional();
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    return new Known(
        row.getObject("fact", UUID.class),
        row.getString("id"),
        row.getObject("source", UUID.class),
        row.getBoolean("in_log"));
  }
}
