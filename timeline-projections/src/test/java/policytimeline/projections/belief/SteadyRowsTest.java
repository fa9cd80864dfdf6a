package policytimeline.projections.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.Overlaps;

/// Rows are the same however the log was cut into batches, and wherever a restart fell.
@OnPostgres
class SteadyRowsTest {

  private static final long SEED = Long.getLong("seed", 14_179);
  private static final int COUNT = 40;

  private final Ledger ledger;

  SteadyRowsTest(Ledger ledger) {
    this.ledger = ledger;
  }

  @Test
  void one_entry_at_a_time_and_all_at_once_come_to_the_same_rows() {
    for (var run : Histories.of(SEED, COUNT)) {
      for (var entry : run) {
        ledger.append(List.of(entry));
        ledger.settle();
      }
    }
    var oneByOne = ledger.readModels();
    assertThat(oneByOne).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

    ledger.replay();

    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(oneByOne);
  }

  @Test
  void a_restart_in_the_middle_changes_no_row() {
    var runs = Histories.of(SEED, COUNT);
    runs.subList(0, runs.size() / 2).forEach(ledger::append);
    ledger.processor().shutDown();
    runs.subList(runs.size() / 2, runs.size()).forEach(ledger::append);
    ledger.start();
    ledger.settle();
    var restarted = ledger.readModels();

    ledger.replay();

    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(restarted);
  }

  @Test
  void no_two_rows_are_believed_at_once() {
    Histories.of(SEED, COUNT).forEach(ledger::append);
    ledger.settle();

    assertThat(ledger.texts(Overlaps.PHASES)).as("seed %d", SEED).isEmpty();
    assertThat(ledger.texts(Overlaps.INSTRUMENTS)).as("seed %d", SEED).isEmpty();
  }
}
