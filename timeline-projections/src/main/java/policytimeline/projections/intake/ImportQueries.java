package policytimeline.projections.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.intake.Import.Counts;

/// The imports there are, with what they did and found.
public class ImportQueries {

  /// What [#read] needs of an import.
  static final String COLUMNS =
      """
      id, format, state, reason, file_name, dry_run, source, taken_on, complete, requested_at,
      finished_at, bytes, bytes_read, is_read, staged, done, rows, recorded, corroborated, corrected,
      retracted, reinstated, unchanged, rejected, findings,
      array(select type
              from import_type t
             where t.import = import.id
             order by type) as types,
      array(select items
              from import_type t
             where t.import = import.id
             order by type) as items
      """;

  private static final String IMPORTS =
      """
      select
      """
          + COLUMNS
          + """
              from import
             where state <> 'receiving'
            """;

  private static final String BY_ID = IMPORTS + "   and id = :id";

  private static final String PAGE =
      IMPORTS
          + """
               and (:after::text is null
                    or (requested_at, id) < (select requested_at, id from import where id = :after))
             order by requested_at desc, id desc
             limit :limit
            """;

  private static final String REMARKS =
      """
      select place, line, kind, reason, raw
        from import_remark
       where import = :id
         and (:kind::text is null or kind = :kind::text)
         and place > :after
       order by place
       limit :limit
      """;

  private static final String PREVIEW =
      """
      select place, line, action, form
        from import_preview
       where import = :id
         and place > :after
       order by place
       limit :limit
      """;

  /// An event that a dry run would have recorded.
  ///
  /// @param line of the file; 0 where no line says so, but the file as a whole
  /// @param data the event, as JSON
  public record Previewed(long place, long line, String action, String data) {}

  private final JdbcClient db;

  ImportQueries(JdbcClient db) {
    this.db = db;
  }

  public Optional<Import> of(String id) {
    return db.sql(BY_ID).param("id", id).query(ImportQueries::read).optional();
  }

  /// The newest first.
  ///
  /// @param after the id of the last import of the page before
  public List<Import> page(@Nullable String after, int limit) {
    return db.sql(PAGE)
        .param("after", after)
        .param("limit", limit)
        .query(ImportQueries::read)
        .list();
  }

  /// What was wrong or found, as it was found.
  ///
  /// @param kind `rejected` or `finding`; both where it is absent
  /// @param after the place of the last one of the page before; 0 for the first page
  public List<Remark> remarks(String id, @Nullable String kind, long after, int limit) {
    return db.sql(REMARKS)
        .param("id", id)
        .param("kind", kind)
        .param("after", after)
        .param("limit", limit)
        .query(
            (row, _) ->
                new Remark(
                    row.getLong("place"),
                    row.getLong("line"),
                    row.getString("kind"),
                    row.getString("reason"),
                    row.getString("raw")))
        .list();
  }

  /// What a dry run would have recorded.
  public List<Previewed> preview(String id, long after, int limit) {
    return db.sql(PREVIEW)
        .param("id", id)
        .param("after", after)
        .param("limit", limit)
        .query(
            (row, _) ->
                new Previewed(
                    row.getLong("place"),
                    row.getLong("line"),
                    row.getString("action"),
                    row.getString("form")))
        .list();
  }

  static Import read(ResultSet row, int number) throws SQLException {
    var state = ImportState.of(row.getString("state"));
    return new Import(
        row.getString("id"),
        row.getString("format"),
        state,
        row.getString("reason"),
        row.getString("file_name"),
        row.getBoolean("dry_run"),
        new Snapshot(
            row.getString("source"),
            row.getObject("taken_on", LocalDate.class),
            row.getBoolean("complete")),
        instant(row, "requested_at").orElseThrow(),
        instant(row, "finished_at").orElse(null),
        row.getLong("bytes"),
        state == ImportState.COMPLETED ? 1 : progress(row),
        counts(row),
        types(row));
  }

  /// Reading is the first half of the work, and recording the second.
  private static double progress(ResultSet row) throws SQLException {
    return row.getBoolean("is_read")
        ? 0.5 + share(row.getLong("done"), row.getLong("staged")) / 2
        : share(row.getLong("bytes_read"), row.getLong("bytes")) / 2;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : Math.min(1, (double) part / whole);
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong("rows"),
        row.getLong("recorded"),
        row.getLong("corroborated"),
        row.getLong("corrected"),
        row.getLong("retracted"),
        row.getLong("reinstated"),
        row.getLong("unchanged"),
        row.getLong("rejected"),
        row.getLong("findings"));
  }

  private static Map<String, Long> types(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("types").getArray();
    var items = (Long[]) row.getArray("items").getArray();
    var types = new LinkedHashMap<String, Long>();
    for (var place = 0; place < names.length; place++) {
      types.put(names[place], items[place]);
    }
    return types;
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
