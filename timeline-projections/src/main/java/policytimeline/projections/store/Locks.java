package policytimeline.projections.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/// Locks that last longer than a transaction, on any number of nodes. A lock is gone at once when
/// its holder dies, since it lives in the holder's connection.
public class Locks {

  private static final String TAKE = "select pg_try_advisory_lock(hashtextextended(?, 7364251))";

  private static final String RELEASE = "select pg_advisory_unlock(hashtextextended(?, 7364251))";

  /// A lock that is held until it is closed.
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  private final DataSource connections;

  Locks(DataSource connections) {
    this.connections = connections;
  }

  /// Takes a lock unless somebody holds it.
  public Optional<Held> tryTake(String name) {
    try {
      var connection = connections.getConnection();
      if (answer(connection, TAKE, name)) {
        return Optional.of(held(connection, name));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException failed) {
      throw new DataAccessResourceFailureException("The lock could not be asked for", failed);
    }
  }

  private static Held held(Connection connection, String name) {
    return () -> {
      try (connection) {
        answer(connection, RELEASE, name);
      } catch (SQLException gone) {
        throw new DataAccessResourceFailureException("The lock was lost", gone);
      }
    };
  }

  private static boolean answer(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }
}
