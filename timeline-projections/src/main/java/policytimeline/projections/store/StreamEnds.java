package policytimeline.projections.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where some streams end, and the places of what comes behind. The caller holds the lock of the
/// append, so that nobody else moves the ends.
public final class StreamEnds {

  /// Asked for one stream at a time, so that the index serves whatever is thought of the table.
  private static final String ENDS =
      """
        select s.stream, d.sequence_number
          from unnest(:streams) as s(stream)
         cross join lateral (
               select sequence_number
                 from domain_event_entry
                where aggregate_identifier = s.stream
                order by sequence_number desc
                limit 1) d
      """;

  private final Map<String, Long> ends = new HashMap<>();

  private StreamEnds() {}

  public static StreamEnds of(Collection<String> streams, JdbcClient db) {
    var read = new StreamEnds();
    db.sql(ENDS)
        .param("streams", streams.stream().distinct().toArray(String[]::new))
        .query(
            row -> {
              read.ends.put(row.getString("stream"), row.getLong("sequence_number"));
            });
    return read;
  }

  /// The place of the next event of a stream, counted from 0.
  public long next(String stream) {
    return ends.merge(stream, 0L, (end, _) -> end + 1);
  }
}
