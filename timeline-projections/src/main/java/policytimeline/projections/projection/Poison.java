package policytimeline.projections.projection;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import policytimeline.projections.store.UnreadableEntry;
import tools.jackson.core.JacksonException;

/// Tells an entry that fails however often it is tried from a database that is not there just now.
/// Only the first is parked; for the second everybody waits.
final class Poison {

  /// Data exception, violated constraint, value beyond a limit: what the statement brought is at
  /// fault. All else that SQL reports (no connection, deadlock, no space, a missing table) is not.
  private static final Set<String> FAULTS_OF_DATA = Set.of("22", "23", "54");

  private Poison() {}

  static boolean is(RuntimeException failure) {
    var state = causes(failure).flatMap(Poison::sqlClass).findFirst();
    return state
        .map(FAULTS_OF_DATA::contains)
        .orElseGet(() -> causes(failure).noneMatch(Poison::isOfTheDatabase));
  }

  /// What is told of a failure: the innermost exception, by its class and message, and which entry
  /// it is that cannot be read.
  static String cause(RuntimeException failure) {
    var innermost = NestedExceptionUtils.getMostSpecificCause(failure);
    var told = "%s: %s".formatted(innermost.getClass().getSimpleName(), message(innermost));
    return failure instanceof UnreadableEntry ? failure.getMessage() + ". " + told : told;
  }

  /// Jackson adds a line that says only that it does not say where.
  private static @Nullable String message(Throwable innermost) {
    return innermost instanceof JacksonException json
        ? json.getOriginalMessage()
        : innermost.getMessage();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Poison::isPresent, Throwable::getCause);
  }

  private static boolean isPresent(@Nullable Throwable cause) {
    return cause != null;
  }

  /// An SQL exception without a state is one of the connection, and has no class either.
  private static Stream<String> sqlClass(Throwable cause) {
    if (!(cause instanceof SQLException sql)) {
      return Stream.empty();
    }
    var state = sql.getSQLState();
    return Stream.of(state == null || state.length() < 2 ? "" : state.substring(0, 2));
  }

  private static boolean isOfTheDatabase(Throwable cause) {
    return cause instanceof DataAccessException || cause instanceof TransactionException;
  }
}
