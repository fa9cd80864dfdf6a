package policytimeline.projections.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.GrowingTimeline;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;
import policytimeline.projections.store.LogRecords.Unread;

/// All read models together. Each stream is read and folded once for all of them, and the rows go
/// out in bulk.
public class ReadModels {

  private final List<ReadModel<?>> models;
  private final List<Derived> derived;
  private final LogReader log;
  private final Copies copies;

  ReadModels(List<ReadModel<?>> models, List<Derived> derived, LogReader log, Copies copies) {
    this.copies = copies;
    this.models = models;
    this.derived = derived;
    this.log = log;
  }

  /// Writes what the entries of some streams change.
  ///
  /// @param first the first position whose entries are new; those before it are in already
  /// @param last the last position whose entries are taken in
  public void follow(Collection<String> streams, long first, long last) {
    var recorded = log.of(streams, last);
    var changes = models.stream().map(Changes::new).toList();
    for (var stream : streams) {
      var record = recorded.getOrDefault(stream, List.of());
      follow(stream, record.stream().map(Recorded::asEntry).toList(), first, changes);
    }
    changes.forEach(Changes::write);
    derived.forEach(each -> each.follow(streams, first, last));
  }

  /// Every table that is written here.
  public List<Table> tables() {
    return Stream.concat(models.stream().map(ReadModel::table), derivedTables().stream())
        .distinct()
        .toList();
  }

  /// Those of them that follow from others.
  public List<Table> derivedTables() {
    return derived.stream().flatMap(each -> each.tables().stream()).distinct().toList();
  }

  /// Writes in bulk what some whole records come to, into tables that hold nothing of them. What
  /// follows from several streams is left out.
  ///
  /// @param failed is told of a record that cannot be read or folded, of which nothing is written
  public void build(
      SequencedMap<String, Unread> records, BiConsumer<String, RuntimeException> failed) {
    var changes = models.stream().map(Changes::new).toList();
    records.forEach(
        (stream, record) -> {
          try {
            follow(stream, record.read(), 0, changes);
          } catch (RuntimeException failure) {
            changes.forEach(change -> change.forget(stream));
            failed.accept(stream, failure);
          }
        });
    changes.forEach(change -> change.copy(copies));
  }

  /// What is to be done to write in bulk what follows from several streams.
  public List<Runnable> buildDerived() {
    return derived.stream().flatMap(each -> each.build().stream()).toList();
  }

  /// Empties every table.
  public void forget() {
    models.forEach(ReadModel::forget);
    derived.forEach(Derived::forget);
  }

  private static void follow(
      String stream, List<Entry> record, long first, List<? extends Changes<?>> changes) {
    var earlier = record.stream().takeWhile(entry -> entry.position() < first).toList();
    var isPlain = earlier.stream().noneMatch(ReadModels::isClerical);
    var growing = GrowingTimeline.of(earlier);
    var before = growing.timeline();
    var steps = new ArrayList<Step>();
    for (var next : record.subList(earlier.size(), record.size())) {
      isPlain = isPlain && !isClerical(next);
      steps.add(new Step(next, isPlain, growing.with(next).timeline()));
    }
    for (var change : changes) {
      change.follow(stream, before, steps);
    }
  }

  private static boolean isClerical(Entry entry) {
    return entry.event() instanceof ClericalEvent;
  }
}
