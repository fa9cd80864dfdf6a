package policytimeline.projections.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.projections.difference.ChangeDay.Turn;
import policytimeline.projections.state.Filters;

/// On which day something changed last, and will change next, seen from another day.
public class ChangeDayQueries {

  /// How many of the changes of a day are named.
  private static final int MOST_NAMED = 2;

  private static final String PHASES =
      """
        from phase p
        join instrument i on i.slug = p.instrument
             and i.known_from <= :known and :known < i.known_to
       where p.known_from <= :known
         and :known < p.known_to
         and
      """
          + Filters.OF_INSTRUMENT;

  private static final String NEXT =
      "select p.valid_from "
          + PHASES
          + """
               and p.valid_from > :on
             order by p.valid_from
             limit 1
            """;

  private static final String PREVIOUS =
      "select p.valid_from "
          + PHASES
          + """
               and p.valid_from < :on
             order by p.valid_from desc
             limit 1
            """;

  /// What ends comes before what begins, since that is what is missed.
  private static final String TURNS =
      "select i.slug, i.citation, p.status, i.issued_on = p.valid_from as issued, count(*) over () as turns "
          + PHASES
          + """
               and p.valid_from = :on
             order by p.status in ('in_force', 'not_yet_in_force'), i.issued_on desc, i.slug
             limit :limit
            """;

  private record Counted(Turn turn, long turns) {}

  private final JdbcClient db;

  ChangeDayQueries(JdbcClient db) {
    this.db = db;
  }

  /// The first day after another on which anything that the filters let through changes.
  public Optional<ChangeDay> next(LocalDate on, long known, Filters filters) {
    return day(NEXT, on, known, filters);
  }

  /// The last day before another on which it changed.
  public Optional<ChangeDay> previous(LocalDate on, long known, Filters filters) {
    return day(PREVIOUS, on, known, filters);
  }

  private Optional<ChangeDay> day(String sql, LocalDate on, long known, Filters filters) {
    return ask(sql, on, known, filters)
        .query(LocalDate.class)
        .optional()
        .map(day -> told(day, known, filters));
  }

  private ChangeDay told(LocalDate day, long known, Filters filters) {
    var counted =
        ask(TURNS, day, known, filters)
            .param("limit", MOST_NAMED)
            .query(
                (row, _) ->
                    new Counted(
                        new Turn(
                            row.getString("slug"),
                            row.getString("citation"),
                            row.getString("status"),
                            row.getBoolean("issued")),
                        row.getLong("turns")))
            .list();
    var turns = counted.stream().map(Counted::turn).toList();
    return new ChangeDay(day, turns, all(counted) - turns.size());
  }

  private static long all(List<Counted> counted) {
    return counted.isEmpty() ? 0 : counted.getFirst().turns();
  }

  private StatementSpec ask(String sql, LocalDate on, long known, Filters filters) {
    return filters.instrument(db.sql(sql)).param("on", on).param("known", known);
  }
}
