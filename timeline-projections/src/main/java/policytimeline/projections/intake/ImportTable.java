package policytimeline.projections.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The imports and how far each is, in the table `import`.
class ImportTable {

  private static final String OPEN =
      """
      insert into import
             (id, format, state, file_name, dry_run, source, taken_on, complete, requested_by,
              requested_at, rows, recorded, corroborated, unchanged, rejected, findings)
      values (:id, coalesce(:format, ''), 'receiving', :file_name, :dry_run, :source, :taken_on,
              :complete, :requested_by, :now, 0, 0, 0, 0, 0, 0)
      """;

  private static final String RECEIVED =
      """
      update import
         set state = 'queued', format = :format, bytes = :bytes, digest = :digest
       where id = :id
      returning
      """
          + ImportQueries.COLUMNS;

  private static final String WAITING =
      """
      select id
        from import
       where state in ('queued', 'running')
       order by requested_at, id
      """;

  private static final String START =
      """
      update import
         set state = 'running'
       where id = :id
         and state in ('queued', 'running')
      returning id, format, requested_by, dry_run, source, taken_on, complete, is_read
      """;

  private static final String BEGIN_READING =
      """
      update import
         set bytes_read = 0, rejected = 0, findings = 0
       where id = :id
      """;

  private static final String READING =
      """
      update import
         set bytes_read = greatest(bytes_read, :read)
       where id = :id
         and state = 'running'
      """;

  private static final String READ =
      """
      update import
         set is_read = true, rows = :rows, staged = :first + :second, staged_first = :first,
             rejected = :rejected, findings = :findings
       where id = :id
      """;

  private static final String DONE =
      """
      select done, staged_first
        from import
       where id = :id
         and state = 'running'
         for update
      """;

  private static final String ADVANCE =
      """
      update import
         set done = done + :done,
             recorded = recorded + :recorded,
             corroborated = corroborated + :corroborated,
             corrected = corrected + :corrected,
             retracted = retracted + :retracted,
             reinstated = reinstated + :reinstated,
             unchanged = unchanged + :unchanged,
             findings = findings + :findings
       where id = :id
      """;

  private static final String ADVANCE_TYPES =
      """
      insert into import_type (import, type, items)
      select :id, t.type, t.items
        from unnest(:types::text[], :items::bigint[]) as t (type, items)
      on conflict (import, type) do update
         set items = import_type.items + excluded.items
      """;

  private static final String FINISH =
      """
      update import
         set state = :state, reason = :reason, finished_at = :now
       where id = :id
         and state in ('receiving', 'queued', 'running')
      """;

  private static final String ABANDONED =
      """
      delete from import
       where state = 'receiving'
         and requested_at < :before
      """;

  private static final String IS_DONE =
      """
      select exists (
             select 1
               from import
              where digest = :digest
                and state = 'completed'
                and not dry_run)
      """;

  private static final String CLEAR =
      """
      with chunks as (delete from import_chunk where import = :id)
      delete from import_statement
       where import = :id
      """;

  /// How many of the staged statements are done.
  ///
  /// @param first how many stand in the first stage
  record Done(long done, long first) {}

  private final JdbcClient db;
  private final Clock clock;

  ImportTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Opens an import whose content is still to come, and gives its id.
  String open(ImportRequest request) {
    var id = UUID.randomUUID().toString();
    var snapshot = request.snapshot();
    db.sql(OPEN)
        .param("id", id)
        .param("format", request.format())
        .param("file_name", request.fileName())
        .param("dry_run", request.dryRun())
        .param("source", snapshot.source())
        .param("taken_on", snapshot.takenOn())
        .param("complete", snapshot.complete())
        .param("requested_by", request.requestedBy())
        .param("now", now())
        .update();
    return id;
  }

  /// Lets an import be carried out, and says how it stands before anybody has begun to.
  Import received(String id, String format, long bytes, String digest) {
    return db.sql(RECEIVED)
        .param("id", id)
        .param("format", format)
        .param("bytes", bytes)
        .param("digest", digest)
        .query(ImportQueries::read)
        .single();
  }

  /// Takes an import back whose content did not arrive.
  void forget(String id) {
    db.sql("delete from import where id = :id").param("id", id).update();
  }

  /// Takes back what stopped arriving more than a day ago.
  void forgetAbandoned() {
    db.sql(ABANDONED).param("before", now().minusDays(1)).update();
  }

  /// What is to be carried out, the oldest first.
  List<String> waiting() {
    return db.sql(WAITING).query((row, _) -> row.getString("id")).list();
  }

  Optional<ImportJob> start(String id) {
    return db.sql(START).param("id", id).query(ImportTable::job).optional();
  }

  void beginReading(String id) {
    db.sql(BEGIN_READING).param("id", id).update();
  }

  /// Says how far the content is read; whether the import is still wanted.
  boolean reading(String id, long read) {
    return db.sql(READING).param("id", id).param("read", read).update() == 1;
  }

  void read(String id, long rows, Staging.Staged staged) {
    db.sql(READ)
        .param("id", id)
        .param("rows", rows)
        .param("first", staged.first())
        .param("second", staged.second())
        .param("rejected", staged.rejected())
        .param("findings", staged.findings())
        .update();
  }

  /// Locks the import until the end of the transaction; none where it is no longer wanted.
  Optional<Done> done(String id) {
    return db.sql(DONE)
        .param("id", id)
        .query((row, _) -> new Done(row.getLong("done"), row.getLong("staged_first")))
        .optional();
  }

  void advance(String id, long done, Outcome outcome) {
    db.sql(ADVANCE)
        .param("id", id)
        .param("done", done)
        .param("recorded", outcome.recorded())
        .param("corroborated", outcome.corroborated())
        .param("corrected", outcome.corrected())
        .param("retracted", outcome.retracted())
        .param("reinstated", outcome.reinstated())
        .param("unchanged", outcome.unchanged())
        .param("findings", outcome.remarks().size())
        .update();
    db.sql(ADVANCE_TYPES)
        .param("id", id)
        .param("types", outcome.types().keySet().toArray(String[]::new))
        .param("items", outcome.types().values().toArray(Long[]::new))
        .update();
  }

  /// Ends an import; whether it was not over before.
  boolean finish(String id, ImportState state, @Nullable String reason) {
    return db.sql(FINISH)
            .param("id", id)
            .param("state", state.code())
            .param("reason", reason)
            .param("now", now())
            .update()
        == 1;
  }

  /// Takes away what was laid aside, to lay it aside anew.
  void clearStatements(String id) {
    db.sql("delete from import_statement where import = :id").param("id", id).update();
  }

  /// Takes away what only the work itself needed.
  void clear(String id) {
    db.sql(CLEAR).param("id", id).update();
  }

  boolean isDone(String digest) {
    return db.sql(IS_DONE).param("digest", digest).query((row, _) -> row.getBoolean(1)).single();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static ImportJob job(ResultSet row, int number) throws SQLException {
    return new ImportJob(
        row.getString("id"),
        row.getString("format"),
        row.getString("requested_by"),
        row.getBoolean("dry_run"),
        new Snapshot(
            row.getString("source"),
            row.getObject("taken_on", LocalDate.class),
            row.getBoolean("complete")),
        row.getBoolean("is_read"));
  }
}
