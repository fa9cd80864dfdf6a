package policytimeline.projections;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.core.Fact;
import policytimeline.core.Facts;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;
import policytimeline.projections.store.AppendLock;
import policytimeline.projections.store.StoreConfig;

/// What tests do with the log: record facts as if they were learned one after the other, wait for
/// the read models, and look at their tables.
public class Ledger {

  private static final String TABLES =
      """
      select table_name
        from information_schema.tables
       where table_schema = 'public'
         and table_name not in ('flyway_schema_history', 'projected')
       order by table_name
      """;

  private static final String READ_MODELS =
      """
      select table_name
        from information_schema.columns
       where table_schema = 'public'
         and (column_name = 'known_from'
              or (table_name, column_name) = ('tally', 'moves'))
       order by table_name
      """;

  private static final String END =
      """
      select coalesce(max(sequence_number), -1)
        from domain_event_entry
       where aggregate_identifier = :stream
      """;

  private final JdbcClient db;
  private final TransactionOperations transactions;
  private final EventBus store;
  private final Configuration axon;
  private final SettableClock clock;

  Ledger(
      JdbcClient db,
      TransactionOperations transactions,
      EventBus store,
      Configuration axon,
      SettableClock clock) {
    this.db = db;
    this.transactions = transactions;
    this.store = store;
    this.axon = axon;
    this.clock = clock;
  }

  /// Records facts at once and waits for the read models.
  ///
  /// @return the last position
  public long learn(Fact... facts) {
    append(Stream.of(facts).map(fact -> entry(newId(), fact.event())).toList());
    return settle();
  }

  /// Records a fact under an id that tests can name.
  public long learnAs(String id, Fact fact) {
    append(List.of(entry(id, fact.event())));
    return settle();
  }

  /// Records a fact at a time.
  public long learnAt(String instant, Fact fact) {
    clock.set(instant);
    return learn(fact);
  }

  /// Records entries under their ids in one append, and waits for nothing.
  public void append(List<Entry> entries) {
    transactions.executeWithoutResult(
        _ -> {
          AppendLock.take(db);
          var ends =
              entries.stream()
                  .map(entry -> entry.event().stream())
                  .distinct()
                  .collect(toMap(stream -> stream, this::end));
          List<EventMessage<?>> messages = new ArrayList<>();
          for (var entry : entries) {
            var stream = entry.event().stream();
            messages.add(message(entry, ends.merge(stream, 1L, Long::sum)));
          }
          store.publish(messages);
        });
  }

  /// Waits until the read models have the whole log.
  ///
  /// @return the last position
  public long settle() {
    var head = number("select coalesce(max(position), 0) from entry");
    awaitUntil(() -> number("select position from projected") >= head);
    return head;
  }

  /// The tables of all read models by their names, each row as a text.
  public Map<String, List<String>> readModels() {
    return texts(READ_MODELS).stream()
        .collect(
            toMap(
                table -> table,
                table -> texts("select t::text from %s t order by 1".formatted(table))));
  }

  /// Leaves the log alone, as if no read model had ever been made of it.
  public void forgetReadModels() {
    truncate(texts(READ_MODELS));
    truncate(List.of("token_entry"));
    change("update projected set position = 0");
  }

  /// The first column of the first row.
  public long number(String sql) {
    return db.sql(sql).query(Long.class).single();
  }

  /// The first column of every row.
  public List<String> texts(String sql) {
    return db.sql(sql).query((row, _) -> String.valueOf(row.getString(1))).list();
  }

  public void change(String sql) {
    db.sql(sql).update();
  }

  /// The processor that keeps the read models.
  public TrackingEventProcessor processor() {
    return axon.eventProcessingConfiguration()
        .eventProcessor(StoreConfig.READ_MODELS, TrackingEventProcessor.class)
        .orElseThrow();
  }

  /// Projects the whole log once more.
  public void replay() {
    processor().shutDown();
    processor().resetTokens();
    start();
    settle();
  }

  /// Empties the log and all that follows from it.
  public void startAnew() {
    clock.release();
    awaitRunning();
    var stopped = processor().shutdownAsync();
    // it wakes at this append; else it would end its wait of a second first
    append(List.of(entry(newId(), Facts.covered("us", "1994-01-01", null).event())));
    stopped.join();
    truncate(texts(TABLES));
    change("update projected set position = 0");
    start();
  }

  /// Starts the processor and waits for it to work. One that is shut down before it does loses its
  /// only thread for good.
  public void start() {
    processor().start();
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> !processor().processingStatus().isEmpty());
  }

  /// A processor that is stopped while it still starts does not start again.
  private void awaitRunning() {
    if (!processor().isRunning()) {
      processor().start();
    }
    awaitUntil(
        () ->
            processor().processingStatus().values().stream()
                .anyMatch(EventTrackerStatus::isCaughtUp));
  }

  /// Waits up to half a minute.
  public static void awaitUntil(Callable<Boolean> condition) {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .atMost(Duration.ofSeconds(30))
        .until(condition);
  }

  private void truncate(List<String> tables) {
    change("truncate " + String.join(", ", tables));
  }

  public static String newId() {
    return UUID.randomUUID().toString();
  }

  private static Entry entry(String id, PolicyEvent event) {
    return new Entry(id, 0, event);
  }

  private long end(String stream) {
    return db.sql(END).param("stream", stream).query(Long.class).single();
  }

  private static EventMessage<?> message(Entry entry, long sequence) {
    var event = entry.event();
    return new GenericDomainEventMessage<>(
        "Instrument",
        event.stream(),
        sequence,
        event,
        MetaData.emptyInstance(),
        entry.id(),
        Instant.EPOCH);
  }
}
