package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.Importing;
import policytimeline.projections.intake.Imports;

/// Many write at once, by command and by import, to different orders and to one.
@OnPostgres
class ConcurrentAppendTest {

  private static final int WRITERS = 32;
  private static final int WRITES = 6;

  private static final String SIGHT =
      """
      select (select count(*) from entry) as entries,
             (select count(*) from domain_event_entry) as logged,
             (select coalesce(max(position), 0) from entry) as last
      """;

  /// One snapshot of the log: how much there is, and the last position.
  private record Sight(long entries, long logged, long last) {}

  private final Ledger ledger;
  private final CommandGateway commands;
  private final Importing imports;
  private final JdbcClient db;

  ConcurrentAppendTest(
      Ledger ledger,
      CommandGateway commands,
      Imports imports,
      ImportQueries queries,
      JdbcClient db) {
    this.ledger = ledger;
    this.commands = commands;
    this.imports = new Importing(imports, queries);
    this.db = db;
  }

  @Test
  void position_record_time_and_order_of_commits_agree() throws Exception {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));

    var sights = writeAndWatch();
    ledger.settle();

    assertThat(ledger.number("select count(*) from entry")).isEqualTo(1 + WRITERS * WRITES * 2);
    assertThat(ledger.number(LogChecks.GAPS)).isZero();
    assertThat(ledger.number(LogChecks.ENTRIES_THAT_DIFFER)).isZero();
    assertThat(ledger.number(LogChecks.TIMES_THAT_DIFFER)).isZero();
    assertThat(ledger.number(LogChecks.TIMES_GOING_BACK)).isZero();
    assertThat(ledger.number(LogChecks.SEQUENCES_OUT_OF_STEP)).isZero();
    assertThat(sights)
        .hasSizeGreaterThan(1)
        .allMatch(sight -> sight.entries() == sight.last() && sight.logged() == sight.last());
  }

  /// Whoever sees a position sees every position below it.
  private List<Sight> writeAndWatch() throws Exception {
    var sights = new ArrayList<Sight>();
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> threads.submit(() -> write(writer, start)))
              .toList();
      start.countDown();
      while (!writers.stream().allMatch(Future::isDone)) {
        sights.add(db.sql(SIGHT).query(Sight.class).single());
      }
      for (var writer : writers) {
        writer.get();
      }
    }
    return sights;
  }

  private boolean write(int writer, CountDownLatch start) throws Exception {
    start.await();
    for (var number = 1000 + writer * WRITES; number < 1000 + (writer + 1) * WRITES; number++) {
      var order = InstrumentId.of("us-eo-" + number);
      var issue = issued(order).signed("2024-01-01");
      var amendment = amended(EO_14110).on("2024-01-02").by("EO " + number);
      if (writer % 2 == 0) {
        commands.sendAndWait(new IssueOrder(order, issue.event()));
        insist(new AmendOrder(EO_14110, amendment.event()));
      } else {
        imports.facts(issue, amendment);
      }
    }
    return true;
  }

  /// An import may get in between the reading of a stream and its append; then the command is
  /// refused and asked again.
  private void insist(Object command) {
    for (var done = false; !done; ) {
      try {
        commands.sendAndWait(command);
        done = true;
      } catch (ConcurrencyException overtaken) {
        assertThat(overtaken).hasMessageContaining("already inserted");
      }
    }
  }
}
