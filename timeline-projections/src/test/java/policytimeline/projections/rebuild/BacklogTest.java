package policytimeline.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.store.LogFlow;

/// Where much waits, the read models are made anew; then the projection goes on by itself.
@OnPostgres
class BacklogTest {

  private static final long SEED = Long.getLong("seed", 14_361);
  private static final int LIMIT = 50;

  private final Ledger ledger;
  private final RebuildQueries queries;
  private final Positions positions;
  private final LogFlow flow;
  private final Backlog backlog;

  BacklogTest(
      Ledger ledger, Rebuild rebuild, RebuildQueries queries, Positions positions, LogFlow flow) {
    this.ledger = ledger;
    this.queries = queries;
    this.positions = positions;
    this.flow = flow;
    this.backlog = new Backlog(positions, rebuild, flow, LIMIT);
  }

  @AfterEach
  void stop() {
    backlog.stop();
    flow.release();
  }

  @Test
  void a_large_one_is_taken_in_by_a_rebuild_and_what_comes_later_as_ever() {
    var runs = Histories.ofNeighbours(SEED, 30);
    var most = runs.size() - 5;
    flow.hold();
    runs.subList(0, most).forEach(ledger::append);
    assertThat(positions.projected()).isZero();

    backlog.start();
    ledger.settle();

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> queries.last().filter(last -> last.state().equals("completed")).isPresent());
    assertThat(queries.last().map(Rebuilding::purpose)).hasValue("backlog");
    var started = queries.last().map(Rebuilding::startedAt);
    runs.subList(most, runs.size()).forEach(ledger::append);
    ledger.settle();
    assertThat(queries.last().map(Rebuilding::startedAt)).isEqualTo(started);
    var rows = ledger.readModels();
    backlog.stop();
    ledger.replay();
    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(rows);
  }

  @Test
  void a_small_one_is_taken_in_live() {
    backlog.start();
    Histories.ofNeighbours(SEED, 3).forEach(ledger::append);

    ledger.settle();

    assertThat(queries.last()).isEmpty();
  }
}
