package policytimeline.projections.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
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

  private static final String BY_IDS =
      """
        select e.id, e.position, e.stream, e.type, e.revision, e.effective_on, e.recorded_at,
               e.recorded_by, d.payload
          from entry e
          join domain_event_entry d on d.global_index = e.position
         where e.id = any(:ids)
           and e.position <= :known
         order by e.position
      """;

  private static final String FEED =
      """
        select e.id, e.position, e.stream, e.type, e.revision, e.effective_on, e.recorded_at,
               e.recorded_by, d.payload
          from entry e
          join domain_event_entry d on d.global_index = e.position
         where e.position > :after
           and e.position < :before
           and (:types::text[] is null or e.type = any(:types::text[]))
           and (:stream::text is null or e.stream = :stream::text)
      """;

  private static final String OLDEST_FIRST =
      FEED
          + """
             order by e.position
             limit :limit
            """;

  private static final String NEWEST_FIRST =
      FEED
          + """
             order by e.position desc
             limit :limit
            """;

  private static final String EXIST =
      """
        select exists (
               select 1
                 from entry
                where stream = :stream
                  and position <= :known)
      """;

  private static final String PLACES =
      """
        select id, position
          from entry
         where id = any(:ids)
      """;

  private record Placed(String id, long position) {}

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

  /// A run of the log.
  public List<RecordedEntry> feed(FeedQuestion question) {
    var types = question.types();
    return db.sql(question.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST)
        .param("after", question.after())
        .param("before", question.before())
        .param("types", types.isEmpty() ? null : types.toArray(String[]::new))
        .param("stream", question.stream())
        .param("limit", question.limit())
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

  /// Several entries, in record order; one that was not recorded by then is left out.
  public List<RecordedEntry> entries(Collection<String> ids, long known) {
    return db.sql(BY_IDS)
        .param("ids", ids.toArray(String[]::new))
        .param("known", known)
        .query(EntryQueries::entry)
        .list();
  }

  /// The positions of entries; one that is not recorded has none.
  public Map<String, Long> positions(Collection<String> ids) {
    return db
        .sql(PLACES)
        .param("ids", ids.toArray(String[]::new))
        .query((row, _) -> new Placed(row.getString("id"), row.getLong("position")))
        .list()
        .stream()
        .collect(toMap(Placed::id, Placed::position));
  }

  /// For each entry of a stream that no longer stands as recorded, the entry that voided it. What
  /// cannot be read voids nothing.
  public Map<String, String> voidedBy(String stream, long known) {
    return voidedBy(List.of(stream), known);
  }

  /// The same of several streams.
  public Map<String, String> voidedBy(Collection<String> streams, long known) {
    var voided = new HashMap<String, String>();
    log.readable(streams, known).stream()
        .collect(groupingBy(Recorded::stream, mapping(Recorded::asEntry, toList())))
        .values()
        .forEach(entries -> voided.putAll(StandingRecord.of(entries).voidedBy()));
    return voided;
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
