package policytimeline.projections.rebuild;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Transactions in which the names of the read models mean the tables of the schema `rebuild`. All
/// that reads and writes read models works there as it does on those that everybody asks.
final class Shadow {

  private static final String ENTER = "set local search_path = rebuild, public";

  private static final String LEAVE = "set local search_path to default";

  /// What is lost with the server is made anew in any case.
  private static final String HASTEN = "set local synchronous_commit = off";

  /// A range of the log is planned for as small as it is; a plan for all ranges would read the
  /// whole log for each.
  private static final String PLAN = "set local plan_cache_mode = force_custom_plan";

  private final JdbcClient db;
  private final TransactionOperations transactions;

  Shadow(JdbcClient db, TransactionOperations transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  <T> T execute(Supplier<T> work) {
    return transactions.<T>execute(
        _ -> {
          db.sql(HASTEN).update();
          db.sql(PLAN).update();
          db.sql(ENTER).update();
          return work.get();
        });
  }

  void run(Runnable work) {
    execute(
        () -> {
          work.run();
          return true;
        });
  }

  /// Works there for a while within the current transaction.
  <T> T within(Supplier<T> work) {
    db.sql(ENTER).update();
    var result = work.get();
    db.sql(LEAVE).update();
    return result;
  }
}
