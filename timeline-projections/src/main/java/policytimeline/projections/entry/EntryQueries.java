package policytimeline.projections.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.phase.StandingRecord;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;

/// The audit trail: what was recorded, when, by whom, and what stands of it.
public class EntryQueries {

  private static final String OF_STREAM =
      """
        select e.id, e.position, e.stream, e.type, e.revision, e.effective_on, e.recorded_at,
               e.recorded_by, d.payload
          from entry e
          join domain_event_entry d on d.global_index = e.position
         where e.stream = :stream
           and e.position <= :known
         order by e.position
      """;

  private static final String BY_ID =
      """
        select e.id, e.position, e.stream, e.type, e.revision, e.effective_on, e.recorded_at,
               e.recorded_by, d.payload
          from entry e
          join domain_event_entry d on d.global_index = e.position
         where e.id = :id
           and e.position <= :known
      """;

  private static final String EXIST =
      """
        select exists (
               select 1
                 from entry
                where stream = :stream
                  and position <= :known)
      """;

  private final JdbcClient db;
  private final LogReader log;

  EntryQueries(JdbcClient db, LogReader log) {
    this.db = db;
    this.log = log;
  }

  /// The entries of one stream as known at a position, in record order.
  public List<RecordedEntry> ofStream(String stream, long known) {
    return db.sql(OF_STREAM)
        .param("stream", stream)
        .param("known", known)
        .query(EntryQueries::entry)
        .list();
  }

  /// Whether anything is recorded of a stream, as known at a position.
  public boolean exist(String stream, long known) {
    return db.sql(EXIST)
        .param("stream", stream)
        .param("known", known)
        .query(Boolean.class)
        .single();
  }

  public Optional<RecordedEntry> entry(String id, long known) {
    return db.sql(BY_ID)
        .param("id", id)
        .param("known", known)
        .query(EntryQueries::entry)
        .optional();
  }

  /// For each entry of a stream that no longer stands as recorded, the entry that voided it. What
  /// cannot be read voids nothing.
  public Map<String, String> voidedBy(String stream, long known) {
    var entries = log.readable(stream, known).stream().map(Recorded::asEntry).toList();
    return StandingRecord.of(entries).voidedBy();
  }

  private static RecordedEntry entry(ResultSet row, int number) throws SQLException {
    return new RecordedEntry(
        row.getString("id"),
        row.getLong("position"),
        row.getString("stream"),
        row.getString("type"),
        row.getString("revision"),
        row.getString("effective_on"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"),
        row.getString("payload"));
  }
}
