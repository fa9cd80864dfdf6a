package policytimeline.projections.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.belief.ChosenModels;
import policytimeline.projections.belief.Derived;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.store.AppendLock;
import policytimeline.projections.store.LogReader;

/// Fills the log by the way every event takes, and from it the tables that the questions need, many
/// records at once.
final class Filling {

  private static final int APPENDED_AT_ONCE = 2_000;
  private static final int FOLDED_AT_ONCE = 2_000;
  private static final int THREADS = 2;

  /// Those that the questions ask; each takes its time.
  private static final Set<String> TABLES =
      Set.of(
          "PhaseModel",
          "DescriptionModel",
          "RelationModel",
          "AmendmentModel",
          "StandingModel",
          "TallyModel");

  private static final String STREAMS =
      """
      select aggregate_identifier
        from domain_event_entry
       where sequence_number = 0
       order by global_index
      """;

  private final JdbcClient db;
  private final TransactionOperations transactions;
  private final EventBus store;
  private final LogReader log;
  private final ReadModels models;

  Filling(ApplicationContext application) {
    db = application.getBean(JdbcClient.class);
    transactions = application.getBean(TransactionOperations.class);
    store = application.getBean(EventBus.class);
    log = application.getBean(LogReader.class);
    var chosen = new ArrayList<ReadModel<?>>();
    application.getBeansOfType(ReadModel.class).values().stream()
        .filter(model -> TABLES.contains(model.getClass().getSimpleName()))
        .forEach(chosen::add);
    var derived =
        application.getBeansOfType(Derived.class).values().stream()
            .filter(model -> TABLES.contains(model.getClass().getSimpleName()))
            .toList();
    models = ChosenModels.of(chosen, derived, log);
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

  /// Folds every record once and writes its rows.
  void project() {
    var head = db.sql("select max(position) from entry").query(Long.class).single();
    var streams = db.sql(STREAMS).query(String.class).list();
    var free = new Semaphore(THREADS * 2);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var from = 0; from < streams.size(); from += FOLDED_AT_ONCE) {
        var some = streams.subList(from, Math.min(streams.size(), from + FOLDED_AT_ONCE));
        free.acquireUninterruptibly();
        threads.execute(
            () -> {
              try {
                transactions.executeWithoutResult(_ -> models.follow(some, 1, head));
              } catch (RuntimeException failed) {
                failed.printStackTrace();
              } finally {
                free.release();
              }
            });
      }
    }
    reach(head);
    db.sql("update projected set position = :head").param("head", head).update();
    db.sql("vacuum analyze").update();
  }

  /// Makes what is made when positions are passed.
  void reach(long head) {
    transactions.executeWithoutResult(_ -> models.reach(head));
  }
}
