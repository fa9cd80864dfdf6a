package policytimeline.projections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.Archived.Read;
import policytimeline.projections.store.Archived.Unread;
import tools.jackson.databind.node.ObjectNode;

/// Takes the log out as it is, a run at a time, and puts another one in.
public class LogArchive {

  private static final int MOST_AT_ONCE = 500;

  /// In bytes of events: one may be long, a few hundred of those may not be held at once.
  private static final int LONGEST_AT_ONCE = 4 * 1024 * 1024;

  private static final String AFTER =
      """
        select position, id, stream, recorded_at, recorded_by, effective_on, signed_on, acted_by,
               fact, source, type, revision, payload
          from (select e.position, e.id, e.stream, e.recorded_at, e.recorded_by, e.effective_on,
                       e.signed_on, e.acted_by, e.fact, e.source, d.payload_type as type,
                       coalesce(d.payload_revision, '') as revision, d.payload,
                       sum(octet_length(d.payload)) over (order by e.position)
                         - octet_length(d.payload) as before
                  from (select *
                          from domain_event_entry
                         where global_index > :after
                           and global_index <= :known
                         order by global_index
                         limit :most) d
                  join entry e on e.position = d.global_index) run
         where before < :longest
         order by position
      """;

  /// The log grows from nothing within one transaction, so a plan made early would serve badly.
  private static final String PLAN_ANEW = "set local plan_cache_mode = force_custom_plan";

  private static final String LOOK_THROUGH = "analyze domain_event_entry, entry";

  private final JdbcClient db;
  private final EventShapes shapes;
  private final PolicyEventStorageEngine engine;

  LogArchive(JdbcClient db, EventShapes shapes, PolicyEventStorageEngine engine) {
    this.db = db;
    this.shapes = shapes;
    this.engine = engine;
  }

  /// The next entries after a position, up to and with another; none where there are no more.
  public List<Archived> after(long position, long known) {
    return db.sql(AFTER)
        .param("after", position)
        .param("known", known)
        .param("most", MOST_AT_ONCE)
        .param("longest", LONGEST_AT_ONCE)
        .query(this::archived)
        .list();
  }

  /// Makes the current transaction ready for a whole log.
  public void prepare() {
    db.sql(PLAN_ANEW).update();
  }

  /// Lets the database look at what was put in, before anybody asks for it.
  public void lookThrough() {
    db.sql(LOOK_THROUGH).update();
  }

  /// Appends entries at the positions that they have. The caller holds the lock of the append, in a
  /// transaction that ends with the whole of the other log.
  public void append(List<Archived> entries) {
    var ends = StreamEnds.of(entries.stream().map(Archived::stream).toList(), db);
    var sequences = entries.stream().map(entry -> ends.next(entry.stream())).toList();
    engine.appendAsRecorded(entries, sequences);
  }

  private Archived archived(ResultSet row, int number) throws SQLException {
    var position = row.getLong("position");
    var id = row.getString("id");
    var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    var recordedBy = row.getString("recorded_by");
    try {
      return new Read(position, id, recordedAt, recordedBy, event(row));
    } catch (EventAtFault fault) {
      return new Unread(
          position,
          id,
          row.getString("stream"),
          recordedAt,
          recordedBy,
          row.getString("type"),
          row.getString("revision"),
          row.getString("payload"),
          row.getString("effective_on"),
          row.getString("signed_on"),
          row.getString("acted_by"),
          row.getObject("fact", UUID.class),
          row.getObject("source", UUID.class),
          String.valueOf(fault.getMessage()));
    }
  }

  /// What is not of its stream would go astray elsewhere.
  private PolicyEvent event(ResultSet row) throws SQLException {
    ObjectNode stored = LogJson.object(row.getString("payload"));
    stored.put(EventShapes.TYPE, row.getString("type"));
    stored.put(EventShapes.REVISION, row.getString("revision"));
    var event = shapes.read(stored);
    if (!event.stream().equals(row.getString("stream"))) {
      throw LogJson.fault("", "it is of the stream " + event.stream());
    }
    return event;
  }
}
