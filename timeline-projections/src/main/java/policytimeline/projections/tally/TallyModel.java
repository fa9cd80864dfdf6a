package policytimeline.projections.tally;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Derived;
import policytimeline.projections.belief.Table;

/// Keeps `tally`. A block is made when its last position is taken in, and made anew when something
/// of it is taken in later.
class TallyModel implements Derived {

  /// What moves counts: a row of `standing` that begins to be believed moves them one way on its
  /// first day and back on the day of its end, and one that ceases to be believed the other way.
  private static final String MOVED =
      """
      with moved as (
             select known_from as position, cell, valid_from as day, 1 as delta
               from standing
              where known_from >= :from
                and known_from < :to
              union all
             select known_from, cell, valid_to, -1
               from standing
              where known_from >= :from
                and known_from < :to
                and valid_to < 'infinity'
              union all
             select known_to, cell, valid_from, -1
               from standing
              where known_to >= :from
                and known_to < :to
                and known_to < 9223372036854775807
              union all
             select known_to, cell, valid_to, 1
               from standing
              where known_to >= :from
                and known_to < :to
                and known_to < 9223372036854775807
                and valid_to < 'infinity')
      select position / :size as block, day, cell, sum(delta) as delta
        from moved
       group by 1, 2, 3
      having sum(delta) <> 0
       order by 1, 2, 3
      """;

  /// No block says less than the one before.
  private static final String ISSUED_TO =
      """
      update tally
         set issued_to = issued.day
        from (select block,
                     greatest(
                       max(day) over (order by block),
                       (select issued_to
                          from tally
                         where level = 3
                           and block = :from - 1)) as day
                from (select b.block, max(s.issued_on) as day
                        from generate_series(:from::bigint, :to::bigint - 1) as b (block)
                        left join standing s on s.known_from >= b.block << 7
                             and s.known_from < (b.block + 1) << 7
                       group by b.block) each) issued
       where tally.level = 3
         and tally.block = issued.block
      """;

  private static final String RAISE =
      """
      update tally
         set issued_to = raised.issued_to
        from tally raised
       where raised.level = 3
         and raised.block = :to - 1
         and tally.level = 3
         and tally.block >= :to
         and (tally.issued_to is null or tally.issued_to < raised.issued_to)
      """;

  private static final String MADE =
      """
      select coalesce((select max(block) + 1 from tally where level = 3), 0)
      """;

  private static final String MOVES =
      """
      select moves
        from tally
       where level = :level
         and block >= :from
         and block < :to
       order by block, span
      """;

  private static final String CLEAR =
      """
      delete from tally
       where level = :level
         and block >= :from
         and block < :to
      """;

  private static final String INSERT =
      """
      insert into tally
             (level, block, span, base, moves)
      values (?, ?, ?, ?, ?)
      """;

  private record Moved(long block, Move move) {}

  private record Row(Level level, long block, LocalDate span, Packed packed) {}

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final TallyCells cells;

  TallyModel(JdbcClient db, JdbcTemplate batches, TallyCells cells) {
    this.cells = cells;
    this.db = db;
    this.batches = batches;
  }

  /// Only an entry that was parked and is taken in late falls into a block that is made already.
  @Override
  public void follow(Collection<String> streams, long first, long last) {
    var made = made();
    var from = Level.SMALL.block(first);
    if (from < made) {
      make(from, Math.min(made, Level.SMALL.block(last) + 1), made);
    }
  }

  @Override
  public void reach(long position) {
    var made = made();
    var end = Level.SMALL.block(position + 1);
    while (made < end) {
      // up to the end of a large block, so that a long backlog fits into memory
      var to = Math.min(end, (made | 63) + 1);
      make(made, to, to);
      made = to;
    }
  }

  @Override
  public List<Table> tables() {
    return List.of(new Table("tally", "block"));
  }

  /// The blocks themselves are made when their positions are reached, once all is indexed.
  @Override
  public List<Runnable> build() {
    return List.of(cells::addAllStanding);
  }

  @Override
  public void forget() {
    batches.update("truncate tally");
  }

  private void small(long from, long to) {
    clear(Level.SMALL, from, to);
    var size = 1L << 7;
    var moved =
        db
            .sql(MOVED)
            .param("from", from * size)
            .param("to", to * size)
            .param("size", size)
            .query(TallyModel::moved)
            .list()
            .stream()
            .collect(groupingBy(Moved::block, TreeMap::new, mapping(Moved::move, toList())));
    var rows = new ArrayList<Row>();
    for (var block = from; block < to; block++) {
      var moves = Packing.moves(moved.getOrDefault(block, List.of()));
      rows.add(
          new Row(
              Level.SMALL,
              block,
              Level.BEGINNING,
              new Packed(Packing.counts(new TreeMap<>()), moves)));
    }
    insert(rows);
    db.sql(ISSUED_TO).param("from", from).param("to", to).update();
    db.sql(RAISE).param("to", to).update();
  }

  /// Makes some small blocks, and all others of which they are a part and that are complete.
  ///
  /// @param made how many small blocks there are
  private void make(long from, long to, long made) {
    small(from, to);
    merge(Level.MIDDLE, Level.SMALL, from >> 3, Math.min(made >> 3, ((to - 1) >> 3) + 1));
    merge(Level.LARGE, Level.MIDDLE, from >> 6, Math.min(made >> 6, ((to - 1) >> 6) + 1));
    // each of these has all that came before
    merge(Level.WHOLE, Level.LARGE, from >> 9, made >> 9);
  }

  private void merge(Level level, Level below, long from, long to) {
    if (from >= to) {
      return;
    }
    clear(level, from, to);
    for (var block = from; block < to; block++) {
      var moves = new ArrayList<Move>();
      if (level == Level.WHOLE) {
        moves.addAll(moves(level, block - 1, block));
      }
      moves.addAll(moves(below, block << 3, (block + 1) << 3));
      insert(rows(level, block, summed(moves)));
    }
  }

  private long made() {
    return db.sql(MADE).query(Long.class).single();
  }

  private List<Move> moves(Level level, long from, long to) {
    return db
        .sql(MOVES)
        .param("level", level.number())
        .param("from", from)
        .param("to", to)
        .query((row, _) -> Unpacking.moves(row.getBytes("moves")))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Move> summed(List<Move> moves) {
    moves.sort(naturalOrder());
    var summed = new ArrayList<Move>();
    for (var move : moves) {
      var last = summed.isEmpty() ? null : summed.getLast();
      if (last == null || !last.isBeside(move)) {
        summed.add(move);
      } else if (last.delta() + move.delta() == 0) {
        summed.removeLast();
      } else {
        summed.set(
            summed.size() - 1, new Move(move.day(), move.cell(), last.delta() + move.delta()));
      }
    }
    return summed;
  }

  private static List<Row> rows(Level level, long block, List<Move> moves) {
    var rows = new ArrayList<Row>();
    var base = new TreeMap<Long, Integer>();
    var from = 0;
    while (from < moves.size()) {
      var span = span(level, moves.get(from));
      var to = from;
      while (to < moves.size() && span(level, moves.get(to)).equals(span)) {
        to++;
      }
      var within = moves.subList(from, to);
      rows.add(
          new Row(level, block, span, new Packed(Packing.counts(base), Packing.moves(within))));
      for (var move : within) {
        base.merge(move.cell(), move.delta(), Integer::sum);
      }
      base.values().removeIf(count -> count == 0);
      from = to;
    }
    return rows;
  }

  private static LocalDate span(Level level, Move move) {
    return level.span(LocalDate.ofEpochDay(move.day()));
  }

  private void clear(Level level, long from, long to) {
    db.sql(CLEAR).param("level", level.number()).param("from", from).param("to", to).update();
  }

  private void insert(List<Row> rows) {
    batches.batchUpdate(
        INSERT,
        rows,
        1000,
        (statement, row) -> {
          statement.setInt(1, row.level().number());
          statement.setLong(2, row.block());
          statement.setObject(3, row.span());
          statement.setBytes(4, row.packed().base());
          statement.setBytes(5, row.packed().moves());
        });
  }

  private static Moved moved(ResultSet row, int number) throws SQLException {
    return new Moved(
        row.getLong("block"),
        new Move(
            (int) row.getObject("day", LocalDate.class).toEpochDay(),
            row.getLong("cell"),
            row.getInt("delta")));
  }
}
