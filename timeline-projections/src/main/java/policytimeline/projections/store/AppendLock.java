package policytimeline.projections.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lock that makes appends follow each other. It lasts as long as the transaction that takes
/// it, works across nodes, and can be taken again by its holder. Who must read the log before
/// appending to it takes it first.
public final class AppendLock {

  private static final String LOCK = "select pg_advisory_xact_lock(7364251)";

  private AppendLock() {}

  static void take(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(LOCK);
    }
  }

  /// Takes it in the current transaction.
  public static void take(JdbcClient db) {
    db.sql(LOCK).query((_, _) -> true).single();
  }
}
