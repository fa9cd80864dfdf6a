package policytimeline.projections.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the timeline covers.
public class CoverageQueries {

  private static final String DECLARED =
      """
        select jurisdiction, family, since, checked_until
          from coverage
         where known_from <= :known
           and :known < known_to
         order by jurisdiction, family nulls first
      """;

  private final JdbcClient db;

  CoverageQueries(JdbcClient db) {
    this.db = db;
  }

  /// Everything declared, as known at a position.
  public List<Covered> declared(long known) {
    return db.sql(DECLARED).param("known", known).query(CoverageQueries::covered).list();
  }

  private static Covered covered(ResultSet row, int number) throws SQLException {
    return new Covered(
        row.getString("jurisdiction"),
        row.getString("family"),
        row.getObject("since", LocalDate.class),
        row.getObject("checked_until", LocalDate.class));
  }
}
