package policytimeline.projections.belief;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/// Writes beliefs in bulk, one statement for many rows.
public final class Rows {

  private static final int AT_ONCE = 1000;

  private final JdbcOperations db;

  public Rows(JdbcOperations db) {
    this.db = db;
  }

  /// Sets the parameters of one row.
  public interface Setter<R> {
    void set(PreparedStatement statement, Belief<R> belief) throws SQLException;
  }

  /// Writes the cells of one row.
  public interface Writer<R> {
    void write(Belief<R> belief, Cells cells) throws SQLException;
  }

  public <R> void insert(String sql, List<Belief<R>> beliefs, Writer<R> writer) {
    write(sql, beliefs, (statement, belief) -> writer.write(belief, new StatementCells(statement)));
  }

  public <R> void write(String sql, List<Belief<R>> beliefs, Setter<R> setter) {
    db.batchUpdate(sql, beliefs, AT_ONCE, setter::set);
  }

  public void truncate(String sql) {
    db.update(sql);
  }
}
