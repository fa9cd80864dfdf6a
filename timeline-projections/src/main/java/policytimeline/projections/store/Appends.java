package policytimeline.projections.store;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Lets one at a time read the log, decide, and append. A decision made so is never overtaken.
public class Appends {

  private final JdbcClient db;
  private final TransactionOperations transactions;

  Appends(JdbcClient db, TransactionOperations transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /// Does the work in one transaction that holds the lock of the append from its beginning.
  public <T> T oneAtATime(Supplier<T> work) {
    return transactions.<T>execute(
        _ -> {
          AppendLock.take(db);
          return work.get();
        });
  }

  /// Does work that decides nothing about the log in one transaction, beside those who append.
  public <T> T withoutLock(Supplier<T> work) {
    return transactions.<T>execute(_ -> work.get());
  }
}
