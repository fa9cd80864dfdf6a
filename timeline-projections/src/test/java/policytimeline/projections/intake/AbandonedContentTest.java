package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// A content that stopped arriving when a service died is nobody's.
@OnPostgres
class AbandonedContentTest {

  private final Ledger ledger;
  private final ImportTable table;
  private final ImportWorkers workers;

  AbandonedContentTest(Ledger ledger, ImportTable table, ImportWorkers workers) {
    this.ledger = ledger;
    this.table = table;
    this.workers = workers;
  }

  @Test
  void what_stopped_arriving_more_than_a_day_ago_is_taken_back_at_a_start() {
    var abandoned = table.open(ImportRequest.of("jsonl", "u-7"));
    ledger.change("update import set requested_at = requested_at - interval '25 hours'");
    var arriving = table.open(ImportRequest.of("jsonl", "u-7"));

    workers.stop();
    workers.start();

    assertThat(ledger.texts("select id from import"))
        .containsExactly(arriving)
        .doesNotContain(abandoned);
  }
}
