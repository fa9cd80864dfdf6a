package policytimeline.projections.tally;

import java.util.Collection;
import java.util.Comparator;
import org.springframework.jdbc.core.JdbcTemplate;

/// Keeps `tally_cell`. What a number means follows from the number alone, so a cell stays for ever,
/// and those who make read models anew add to the same table.
public interface TallyCells {

  /// Adds those that are not there yet.
  void add(Collection<Cell> cells);

  /// Adds those that rows of `standing` are counted under.
  void addAllStanding();

  /// In a database.
  static TallyCells in(JdbcTemplate db) {
    return new Stored(db);
  }

  /// They are added in one order, so that nobody waits for one who waits.
  record Stored(JdbcTemplate db) implements TallyCells {

    private static final String ADD =
        """
        insert into tally_cell
               (number, jurisdiction, family, kind, status, applies)
        values (?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;

    private static final String ADD_ALL =
        """
        insert into tally_cell
               (number, jurisdiction, family, kind, status, applies)
        select distinct cell, jurisdiction, family, kind, status, applies
          from standing
         order by cell
        on conflict do nothing
        """;

    @Override
    public void add(Collection<Cell> cells) {
      db.batchUpdate(
          ADD,
          cells.stream()
              .distinct()
              .sorted(Comparator.comparingLong(Cell::number))
              .map(Stored::values)
              .toList());
    }

    private static Object[] values(Cell cell) {
      return new Object[] {
        cell.number(),
        cell.jurisdiction(),
        cell.family(),
        cell.kind(),
        cell.status(),
        cell.applies()
      };
    }

    @Override
    public void addAllStanding() {
      db.update(ADD_ALL);
    }
  }
}
