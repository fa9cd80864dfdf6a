package policytimeline.projections.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.rebuild.Purpose;
import policytimeline.projections.rebuild.Rebuild;
import policytimeline.projections.rebuild.RebuildQueries;
import policytimeline.projections.store.AppendLock;

/// Fills the log by the way every event takes, and from it the tables that the questions need, many
/// records at once.
final class Filling {

  private static final int APPENDED_AT_ONCE = 2_000;

  private final JdbcClient db;
  private final TransactionOperations transactions;
  private final EventBus store;
  private final Rebuild rebuild;
  private final RebuildQueries progress;

  Filling(ApplicationContext application) {
    db = application.getBean(JdbcClient.class);
    transactions = application.getBean(TransactionOperations.class);
    store = application.getBean(EventBus.class);
    rebuild = application.getBean(Rebuild.class);
    progress = application.getBean(RebuildQueries.class);
  }

  /// Records a world.
  ///
  /// @return how many events it has
  long record(World world) {
    var sequences = new HashMap<String, Long>();
    var batch = new ArrayList<Told>();
    var events = 0L;
    while (world.hasNext()) {
      batch.add(world.next());
      if (batch.size() == APPENDED_AT_ONCE || !world.hasNext()) {
        append(batch, sequences);
        events += batch.size();
        batch.clear();
      }
    }
    return events;
  }

  void append(List<Told> batch, Map<String, Long> sequences) {
    List<EventMessage<?>> messages = new ArrayList<>();
    for (var told : batch) {
      var stream = told.event().stream();
      var sequence = sequences.merge(stream, 0L, (last, _) -> last + 1);
      messages.add(
          new GenericDomainEventMessage<>(
              "Instrument",
              stream,
              sequence,
              told.event(),
              MetaData.emptyInstance(),
              told.id(),
              Instant.EPOCH));
    }
    transactions.executeWithoutResult(
        _ -> {
          AppendLock.take(db);
          store.publish(messages);
        });
  }

  /// Makes the read models as the service does when it is told to.
  void project() {
    if (!rebuild.begin(Purpose.REBUILD)) {
      throw new IllegalStateException("Another one is at work");
    }
    var told = "";
    while (progress.last().orElseThrow().isRunning()) {
      told = tell(told);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    tell(told);
    db.sql("vacuum analyze").update();
  }

  /// Says which step it is at and since when, so that one sees where the time goes.
  private String tell(String told) {
    var now = progress.last().orElseThrow();
    var step = now.state() + " " + now.step() + (now.failure() == null ? "" : now.failure());
    if (!step.equals(told)) {
      System.out.printf("%s, %s%n", LocalTime.now(ZoneOffset.UTC), step);
    }
    return step;
  }
}
