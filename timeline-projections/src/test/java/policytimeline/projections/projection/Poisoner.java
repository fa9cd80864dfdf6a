package policytimeline.projections.projection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.core.Fact;
import policytimeline.core.phase.Entry;
import policytimeline.projections.Ledger;

/// Makes entries of the log unreadable, and readable again.
final class Poisoner {

  private final Ledger ledger;
  private final JdbcClient db;
  private final TransactionOperations transactions;

  Poisoner(Ledger ledger, JdbcClient db, TransactionOperations transactions) {
    this.ledger = ledger;
    this.db = db;
    this.transactions = transactions;
  }

  /// Records a fact whose JSON is broken when anybody sees it first, and waits for the read models.
  void learnBroken(String id, Fact fact) {
    transactions.executeWithoutResult(
        _ -> {
          ledger.append(List.of(new Entry(id, 0, fact.event())));
          spoil(id);
        });
    ledger.settle();
  }

  void spoil(String id) {
    change("update domain_event_entry set payload = '!' || payload where event_identifier = ?", id);
  }

  void mend(String id) {
    change(
        "update domain_event_entry set payload = substr(payload, 2) where event_identifier = ?",
        id);
  }

  /// Puts one text of an entry in the place of another.
  void replace(String id, String text, String with) {
    change(
        "update domain_event_entry set payload = replace(payload, ?, ?) where event_identifier = ?",
        text,
        with,
        id);
  }

  void rename(String id, String type) {
    change("update domain_event_entry set payload_type = ? where event_identifier = ?", type, id);
  }

  private void change(String sql, String... parameters) {
    db.sql(sql).params((Object[]) parameters).update();
  }
}
