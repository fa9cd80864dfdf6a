package policytimeline.projections.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/// Sees to it that one rebuild is at work on all nodes together. The lock is the connection's, so
/// it ends with the node that holds it.
final class OneAtATime {

  private static final String LOCK = "select pg_try_advisory_lock(7364252)";

  private static final String UNLOCK = "select pg_advisory_unlock(7364252)";

  /// Held while its owner may go on.
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  private final DataSource source;

  OneAtATime(DataSource source) {
    this.source = source;
  }

  /// None while another has it.
  Optional<Turn> turn() {
    try {
      var connection = source.getConnection();
      if (ask(connection, LOCK)) {
        return Optional.of(() -> end(connection));
      }
      JdbcUtils.closeConnection(connection);
      return Optional.empty();
    } catch (SQLException failed) {
      throw new SQLExceptionSubclassTranslator().translate("turn", LOCK, failed);
    }
  }

  private static void end(Connection connection) {
    try {
      ask(connection, UNLOCK);
    } catch (SQLException _) {
      // the lock has gone with its connection
    } finally {
      JdbcUtils.closeConnection(connection);
    }
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
