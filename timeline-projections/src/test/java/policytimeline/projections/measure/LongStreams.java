package policytimeline.projections.measure;

import static java.util.stream.Collectors.joining;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.order.Order;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.Ledger;
import policytimeline.projections.TestApplication;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.EventNames;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.store.LogReader;
import tools.jackson.databind.node.ObjectNode;

/// How long a command takes on an order that has many entries: as it is built, with a cache of
/// aggregates, and what a snapshot could spare at most.
final class LongStreams {

  private static final List<Integer> LENGTHS = List.of(10, 100, 1_000);
  private static final int WARM_UP = 40;
  private static final int RUNS = 41;

  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

  /// The snapshots of orders: one row with all entries, which is all that an order knows.
  private static final String SNAPSHOTS =
      """
      create table snapshot_of_entries (
        stream  text not null primary key,
        entries text not null
      )
      """;

  private static final String SNAPSHOT =
      """
        select entries
          from snapshot_of_entries
         where stream = ?
      """;

  private final Ledger ledger;
  private final EventStore store;
  private final TransactionManager transactions;
  private final Appends appends;
  private final LogReader log;
  private final JdbcClient db;
  private final List<Object> kept = new ArrayList<>();
  private int number = 60_000;

  private LongStreams(ConfigurableApplicationContext application) {
    ledger = application.getBean(Ledger.class);
    store = application.getBean(EventStore.class);
    transactions = application.getBean(TransactionManager.class);
    appends = application.getBean(Appends.class);
    log = application.getBean(LogReader.class);
    db = application.getBean(JdbcClient.class);
  }

  public static void main(String[] arguments) {
    System.setProperty("disable-axoniq-console-message", "true");
    var application =
        new SpringApplicationBuilder(TestApplication.class)
            .run("--spring.main.banner-mode=off", "--logging.level.root=warn");
    try (application) {
      new LongStreams(application).run();
    }
  }

  private void run() {
    ledger.processor().shutDown();
    db.sql(SNAPSHOTS).update();
    var plain = bus(NoCache.INSTANCE);
    var cached = bus(new WeakReferenceCache());
    LENGTHS.forEach(length -> measure(length, plain, cached));
    // what was measured first was not compiled yet
    say("entries", "command", "cached", "load", "snapshot", "fold");
    LENGTHS.forEach(length -> say(length, measure(length, plain, cached)));
  }

  private String measure(int length, SimpleCommandBus plain, SimpleCommandBus cached) {
    var orders = IntStream.range(0, WARM_UP + RUNS).mapToObj(_ -> order(length)).toList();
    var entries = entries(orders.getFirst());
    var load = median(orders, _ -> {}, this::load);
    var snapshot = median(orders, _ -> {}, this::loadSnapshot);
    var fold = median(orders, _ -> {}, _ -> Timeline.of(entries));
    var command = median(orders, _ -> {}, order -> amend(plain, order));
    // the first command brings the order into the cache, the second finds it there
    var second = median(orders, order -> amend(cached, order), order -> amend(cached, order));
    return String.join(" | ", command, second, load, snapshot, fold);
  }

  /// In milliseconds, of the runs after those that only warm up.
  private static String median(
      List<InstrumentId> orders, Consumer<InstrumentId> before, Consumer<InstrumentId> measured) {
    var times = new ArrayList<Long>();
    for (var order : orders) {
      before.accept(order);
      var start = System.nanoTime();
      measured.accept(order);
      times.add(System.nanoTime() - start);
    }
    var sorted = times.subList(WARM_UP, times.size()).stream().sorted().toList();
    return String.format(Locale.ROOT, "%.2f", sorted.get(sorted.size() / 2) / 1e6);
  }

  private static void say(Object... cells) {
    System.out.println("| " + Stream.of(cells).map(String::valueOf).collect(joining(" | ")) + " |");
  }

  /// The commands of orders alone, on a repository with a cache of its own.
  private SimpleCommandBus bus(Cache cache) {
    var repository =
        EventSourcingRepository.builder(Order.class).eventStore(store).cache(cache).build();
    var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    AggregateAnnotationCommandHandler.<Order>builder()
        .aggregateType(Order.class)
        .repository(repository)
        .build()
        .subscribe(bus);
    return bus;
  }

  private InstrumentId order(int length) {
    var order = InstrumentId.of("us-eo-" + number++);
    var facts =
        Stream.concat(
            Stream.of(issued(order).signed(FIRST.toString()).event()),
            IntStream.range(1, length).mapToObj(day -> amended(order).on(date(day)).event()));
    ledger.append(facts.map(event -> new Entry(Ledger.newId(), 0, event)).toList());
    db.sql("insert into snapshot_of_entries values (?, ?)")
        .params(order.slug(), snapshot(order))
        .update();
    return order;
  }

  private static String date(int day) {
    return FIRST.plusDays(day).toString();
  }

  private String snapshot(InstrumentId order) {
    var all = LogJson.MAPPER.createArrayNode();
    for (var entry : entries(order)) {
      ObjectNode event = LogJson.MAPPER.valueToTree(entry.event());
      event.put("type", entry.event().getClass().getSimpleName());
      all.add(event);
    }
    return all.toString();
  }

  private void load(InstrumentId order) {
    store.readEvents(order.slug()).asStream().forEach(event -> kept.add(event.getPayload()));
    kept.clear();
  }

  private void loadSnapshot(InstrumentId order) {
    var text = db.sql(SNAPSHOT).param(order.slug()).query(String.class).single();
    for (var event : LogJson.MAPPER.readTree(text)) {
      var type = event.path("type").asString();
      ((ObjectNode) event).remove("type");
      kept.add(LogJson.MAPPER.treeToValue(event, EventNames.BY_NAME.get(type)));
    }
    kept.clear();
  }

  private List<Entry> entries(InstrumentId order) {
    return log.of(order.slug(), Long.MAX_VALUE).stream().map(LogReader.Recorded::asEntry).toList();
  }

  private void amend(SimpleCommandBus bus, InstrumentId order) {
    var act = amended(order).on("2026-01-01").event();
    appends.<String>oneAtATime(
        () -> {
          var answer = new FutureCallback<AmendOrder, String>();
          bus.dispatch(new GenericCommandMessage<>(new AmendOrder(order, act)), answer);
          return answer.getResult().getPayload();
        });
  }
}
