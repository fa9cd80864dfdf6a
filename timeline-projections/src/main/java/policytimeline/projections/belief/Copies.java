package policytimeline.projections.belief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcOperations;

/// Writes beliefs by PostgreSQL's own copy, in the current transaction.
public final class Copies {

  private final JdbcOperations db;

  Copies(JdbcOperations db) {
    this.db = db;
  }

  public <R> void copy(ReadModel<R> model, List<Belief<R>> beliefs) {
    var copying = model.copying();
    db.<Boolean>execute(
        (Connection connection) -> {
          run(connection, copying.stage());
          copy(connection, copying.copy(), lines(model, beliefs));
          run(connection, copying.finish());
          return true;
        });
  }

  private static <R> byte[] lines(ReadModel<R> model, List<Belief<R>> beliefs) throws SQLException {
    var cells = new CopyCells();
    for (var belief : beliefs) {
      model.write(belief, cells);
      cells.endOfRow();
    }
    return cells.bytes();
  }

  private static void copy(Connection connection, String copy, byte[] lines) throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new ByteArrayInputStream(lines));
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private static void run(Connection connection, @Nullable String sql) throws SQLException {
    if (sql != null) {
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
