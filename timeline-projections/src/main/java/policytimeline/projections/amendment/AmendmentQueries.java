package policytimeline.projections.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The amendments of instruments, by the day on which they have effect.
public class AmendmentQueries {

  private static final String OF_INSTRUMENTS =
      """
        select entry, stream, effective_on, kind, provisions, actor
          from amendment
         where stream = any(:streams)
           and :from <= effective_on
           and effective_on < :to
           and known_from <= :known
           and :known < known_to
         order by effective_on, stream, entry
      """;

  private final JdbcClient db;

  AmendmentQueries(JdbcClient db) {
    this.db = db;
  }

  /// Those with effect from a day on and before another, as known at a position, in order of days.
  public List<Amendment> of(
      Collection<String> streams, LocalDate from, LocalDate to, long known) {
    return db.sql(OF_INSTRUMENTS)
        .param("streams", streams.toArray(String[]::new))
        .param("from", from)
        .param("to", to)
        .param("known", known)
        .query(AmendmentQueries::amendment)
        .list();
  }

  private static Amendment amendment(ResultSet row, int number) throws SQLException {
    return new Amendment(
        row.getString("entry"),
        row.getString("stream"),
        row.getObject("effective_on", LocalDate.class),
        row.getString("kind"),
        List.of((String[]) row.getArray("provisions").getArray()),
        row.getString("actor"));
  }
}
