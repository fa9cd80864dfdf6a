package policytimeline.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// People read and record while read models are made anew.
@OnPostgres
class RebuildWhileAtWorkTest {

  private static final long SEED = Long.getLong("seed", 14_364);
  private static final int COUNT = 40;

  /// What every answer takes, at a position that never changes.
  private static final String ASKED =
      """
      select md5(string_agg(t::text, ',' order by t::text))
        from (select instrument, valid_from, status, because
                from phase
               where known_from <= :known
                 and :known < known_to
               union all
              select stream, valid_from, kind, entries
                from finding
               where known_from <= :known
                 and :known < known_to) t
      """;

  private final Ledger ledger;
  private final Rebuilds rebuilds;
  private final Rebuild rebuild;
  private final JdbcClient db;
  private final TransactionOperations transactions;

  RebuildWhileAtWorkTest(
      Ledger ledger,
      Rebuild rebuild,
      RebuildQueries queries,
      JdbcClient db,
      TransactionOperations transactions) {
    this.ledger = ledger;
    this.rebuild = rebuild;
    this.rebuilds = new Rebuilds(rebuild, queries);
    this.db = db;
    this.transactions = transactions;
  }

  @Test
  void an_answer_at_a_position_never_changes_and_what_is_recorded_is_taken_in() {
    var runs = Histories.ofNeighbours(SEED, COUNT);
    var half = runs.size() / 2;
    runs.subList(0, half).forEach(ledger::append);
    var known = ledger.settle();
    var answer = asked(known);
    var done = new AtomicBoolean();
    var asked = new AtomicLong();
    var reader =
        CompletableFuture.runAsync(
            () -> {
              while (!done.get()) {
                assertThat(asked(known)).isEqualTo(answer);
                asked.incrementAndGet();
              }
            },
            Thread::startVirtualThread);
    var writer =
        CompletableFuture.runAsync(
            () -> runs.subList(half, runs.size()).forEach(ledger::append),
            Thread::startVirtualThread);

    rebuilds.toTheEnd(Purpose.REBUILD);
    rebuilds.toTheEnd(Purpose.REBUILD);
    writer.join();
    rebuilds.toTheEnd(Purpose.REBUILD);
    done.set(true);
    reader.join();
    ledger.settle();

    assertThat(asked).hasPositiveValue();
    var rebuilt = ledger.readModels();
    ledger.replay();
    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(rebuilt);
  }

  @Test
  void one_who_reads_for_long_is_waited_for_and_keeps_nobody_else_from_reading() {
    Histories.ofNeighbours(SEED, COUNT).forEach(ledger::append);
    var known = ledger.settle();
    var longest = new AtomicLong();

    transactions.executeWithoutResult(
        _ -> {
          asked(known);
          assertThat(rebuild.begin(Purpose.REBUILD)).isTrue();
          var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
          while (System.nanoTime() < end) {
            var start = System.nanoTime();
            CompletableFuture.supplyAsync(() -> asked(known), Thread::startVirtualThread).join();
            longest.accumulateAndGet(System.nanoTime() - start, Math::max);
          }
          assertThat(rebuild.isAtWork()).isTrue();
        });

    assertThat(rebuilds.awaitEnd().failure()).isNull();
    assertThat(Duration.ofNanos(longest.get())).isLessThan(Duration.ofSeconds(3));
  }

  private String asked(long known) {
    return db.sql(ASKED).param("known", known).query(String.class).single();
  }
}
