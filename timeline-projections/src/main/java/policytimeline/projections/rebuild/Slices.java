package policytimeline.projections.rebuild;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.projection.Following.Range;

/// Cuts the log into ranges of streams with about as many events each, so that one after the other
/// fits into memory.
final class Slices {

  private static final int EVENTS = 4000;

  private static final String STARTS =
      """
      select aggregate_identifier as stream, min(number) as before
        from (select aggregate_identifier,
                     row_number() over (order by aggregate_identifier, sequence_number) - 1
                       as number
                from domain_event_entry)
       where number % :size = 0
       group by 1
       order by 2
      """;

  /// @param events about how many it has
  record Slice(Range range, long events) {}

  private record Start(String stream, long before) {}

  private final JdbcClient db;

  Slices(JdbcClient db) {
    this.db = db;
  }

  List<Slice> all(long events) {
    var starts =
        db.sql(STARTS)
            .param("size", EVENTS)
            .query((row, _) -> new Start(row.getString("stream"), row.getLong("before")))
            .list();
    var slices = new ArrayList<Slice>();
    for (var i = 0; i < starts.size(); i++) {
      var start = starts.get(i);
      var next = i + 1 < starts.size() ? starts.get(i + 1) : null;
      slices.add(
          new Slice(
              new Range(start.stream(), next == null ? null : next.stream()),
              (next == null ? Math.max(events, start.before()) : next.before()) - start.before()));
    }
    return slices;
  }
}
