package policytimeline.projections.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many instruments are counted in each cell, on a day or along many days, as known at a
/// position. Blocks are added up to the last that ends by then, and the rest is counted.
public class TallyQueries {

  /// The blocks that together have the positions up to the one asked for, as far as they are made.
  private static final String BLOCKS =
      """
      with asked as (
             select upto, least(upto, made) as made
               from (select least(:known, position) + 1 as upto,
                            coalesce((select max(block) + 1 from tally where level = 3), 0) << 7
                              as made
                       from projected) m),
           chosen as (
             select 0 as level, (made >> 16) - 1 as block
               from asked
              where made >> 16 > 0
              union all
             select 1, generate_series(made >> 16 << 3, (made >> 13) - 1)
               from asked
              union all
             select 2, generate_series(made >> 13 << 3, (made >> 10) - 1)
               from asked
              union all
             select 3, generate_series(made >> 10 << 3, (made >> 7) - 1)
               from asked)
      """;

  private static final String ON =
      BLOCKS
          + """
            select b.base, b.moves, null::bigint as cell, null::bigint as items,
                   null as jurisdiction, null as family, null::date as since
              from chosen c
             cross join lateral (
                   select base, moves
                     from tally
                    where level = c.level
                      and block = c.block
                      and span <= :on
                    order by span desc
                    limit 1) b
             union all
            select null, null, cell, count(*), null, null, null
              from standing
             where known_from >= (select made >> 7 << 7 from asked)
               and known_from < (select upto from asked)
               and valid_from <= :on
               and :on < valid_to
             group by cell
             union all
            select null, null, cell, - count(*), null, null, null
              from standing
             where known_to >= (select made >> 7 << 7 from asked)
               and known_to < (select upto from asked)
               and known_to < 9223372036854775807
               and valid_from <= :on
               and :on < valid_to
             group by cell
             union all
            select null, null, null, null, jurisdiction, family, since
              from coverage
             where known_from <= :known
               and :known < known_to
            """;

  private static final String ALONG =
      BLOCKS
          + """
            select c.level, c.block, b.span, b.base, b.moves, null::date as valid_from,
                   null::date as valid_to, null::bigint as cell, null::bigint as items,
                   null as jurisdiction, null as family, null::date as since
              from chosen c
             cross join lateral (
                   select span, base, moves
                     from tally
                    where level = c.level
                      and block = c.block
                      and span <= :last
                      and span >= coalesce(
                            (select max(span)
                               from tally
                              where level = c.level
                                and block = c.block
                                and span <= :first), :first)
                    order by span) b
             union all
            select 4, 0, null, null, null, valid_from, nullif(valid_to, 'infinity'), cell, count(*),
                   null, null, null
              from standing
             where known_from >= (select made >> 7 << 7 from asked)
               and known_from < (select upto from asked)
             group by valid_from, valid_to, cell
             union all
            select 4, 0, null, null, null, valid_from, nullif(valid_to, 'infinity'), cell,
                   - count(*), null, null, null
              from standing
             where known_to >= (select made >> 7 << 7 from asked)
               and known_to < (select upto from asked)
               and known_to < 9223372036854775807
             group by valid_from, valid_to, cell
             union all
            select 4, 0, null, null, null, null, null, null, null, jurisdiction, family, since
              from coverage
             where known_from <= :known
               and :known < known_to
             order by 1, 2, 3
            """;

  private static final String CELLS =
      """
      select number, jurisdiction, family, kind, status, applies
        from tally_cell
      """;

  private record Numbered(long number, Cell cell) {}

  private final JdbcClient db;

  /// A number means the same for ever.
  private final Map<Long, Cell> cells = new ConcurrentHashMap<>();

  TallyQueries(JdbcClient db) {
    this.db = db;
  }

  /// What is counted on a day; a cell that has nothing is absent. What is not covered is unknown.
  public Map<Cell, Long> on(LocalDate day, long known) {
    var counts = new Counts();
    var scopes = new Scopes();
    var lastDay = (int) day.toEpochDay();
    db.sql(ON)
        .param("on", day)
        .param("known", known)
        .query((RowCallbackHandler) row -> add(row, lastDay, counts, scopes));
    return scopes.applied(named(counts), day);
  }

  private static void add(ResultSet row, int lastDay, Counts counts, Scopes scopes)
      throws SQLException {
    var base = row.getBytes("base");
    if (base != null) {
      Unpacking.counts(base, counts);
      Unpacking.moves(row.getBytes("moves"), lastDay, counts);
    } else if (!isScope(row, scopes)) {
      counts.add(row.getLong("cell"), row.getLong("items"));
    }
  }

  /// What is counted on each of some days, which come in order.
  public List<Map<Cell, Long>> along(List<LocalDate> days, long known) {
    var course = new Course(days);
    var scopes = new Scopes();
    db.sql(ALONG)
        .param("first", days.getFirst())
        .param("last", days.getLast())
        .param("known", known)
        .query((RowCallbackHandler) row -> add(row, course, scopes));
    var counts = course.counts();
    var along = new ArrayList<Map<Cell, Long>>();
    for (var step = 0; step < days.size(); step++) {
      along.add(scopes.applied(named(counts.get(step)), days.get(step)));
    }
    return along;
  }

  private static void add(ResultSet row, Course course, Scopes scopes) throws SQLException {
    var base = row.getBytes("base");
    if (base != null) {
      course.span(
          row.getInt("level"),
          row.getLong("block"),
          row.getObject("span", LocalDate.class),
          new Packed(base, row.getBytes("moves")));
    } else if (!isScope(row, scopes)) {
      course.stretch(
          row.getObject("valid_from", LocalDate.class),
          row.getObject("valid_to", LocalDate.class),
          row.getLong("cell"),
          row.getLong("items"));
    }
  }

  private static boolean isScope(ResultSet row, Scopes scopes) throws SQLException {
    var jurisdiction = row.getString("jurisdiction");
    if (jurisdiction != null) {
      scopes.add(jurisdiction, row.getString("family"), row.getObject("since", LocalDate.class));
    }
    return jurisdiction != null;
  }

  private Map<Cell, Long> named(Counts counts) {
    var named = new HashMap<Cell, Long>();
    counts.byCell().forEach((number, count) -> named.put(cell(number), count));
    return named;
  }

  private Cell cell(long number) {
    var cell = cells.get(number);
    if (cell == null) {
      db.sql(CELLS)
          .query(TallyQueries::numbered)
          .list()
          .forEach(each -> cells.put(each.number(), each.cell()));
      cell = cells.get(number);
    }
    if (cell == null) {
      throw new IllegalStateException("There is no cell of the number " + number);
    }
    return cell;
  }

  private static Numbered numbered(ResultSet row, int number) throws SQLException {
    return new Numbered(
        row.getLong("number"),
        new Cell(
            row.getString("jurisdiction"),
            row.getString("family"),
            row.getString("kind"),
            row.getString("status"),
            row.getString("applies")));
  }
}
