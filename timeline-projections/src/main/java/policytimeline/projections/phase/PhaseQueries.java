package policytimeline.projections.phase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// The phases of one instrument.
public class PhaseQueries {

  private static final String OF_INSTRUMENT =
      """
        select valid_from, nullif(valid_to, 'infinity') as valid_to, status, applies, because,
               parts_unknown
          from phase
         where instrument = :instrument
           and known_from <= :known
           and :known < known_to
         order by valid_from
      """;

  private static final String ON =
      """
        select valid_from, nullif(valid_to, 'infinity') as valid_to, status, applies, because,
               parts_unknown
          from phase
         where instrument = :instrument
           and valid_from <= :on
           and :on < valid_to
           and known_from <= :known
           and :known < known_to
         order by valid_from desc, known_from desc
         limit 1
      """;

  private final JdbcClient db;

  PhaseQueries(JdbcClient db) {
    this.db = db;
  }

  /// All of them as known at a position, in order.
  public List<Phase> of(String instrument, long known) {
    return db.sql(OF_INSTRUMENT)
        .param("instrument", instrument)
        .param("known", known)
        .query(PhaseQueries::phase)
        .list();
  }

  /// The one of a day, as known at a position; none before the issue.
  public Optional<Phase> on(String instrument, LocalDate day, long known) {
    return db.sql(ON)
        .param("instrument", instrument)
        .param("on", day)
        .param("known", known)
        .query(PhaseQueries::phase)
        .optional();
  }

  private static Phase phase(ResultSet row, int number) throws SQLException {
    return new Phase(
        new Period(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)),
        Coded.of(Status.class, row.getString("status")),
        Coded.of(Applies.class, row.getString("applies")),
        List.of((String[]) row.getArray("because").getArray()),
        row.getBoolean("parts_unknown"));
  }
}
