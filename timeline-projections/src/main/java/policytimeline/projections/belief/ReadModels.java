package policytimeline.projections.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;

/// All read models together. Each stream is read and folded once for all of them, and the rows go
/// out in bulk.
public class ReadModels {

  private final List<ReadModel<?>> models;
  private final List<Derived> derived;
  private final LogReader log;

  ReadModels(List<ReadModel<?>> models, List<Derived> derived, LogReader log) {
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
      follow(stream, recorded.getOrDefault(stream, List.of()), first, changes);
    }
    changes.forEach(Changes::write);
    derived.forEach(each -> each.follow(streams, first, last));
  }

  /// Everything up to a position is taken in, or parked.
  public void reach(long position) {
    derived.forEach(each -> each.reach(position));
  }

  /// Empties every table.
  public void forget() {
    models.forEach(ReadModel::forget);
    derived.forEach(Derived::forget);
  }

  private static void follow(
      String stream, List<Recorded> recorded, long first, List<? extends Changes<?>> changes) {
    var entries = new ArrayList<Entry>();
    recorded.stream()
        .filter(r -> r.position() < first)
        .map(Recorded::asEntry)
        .forEach(entries::add);
    var before = Timeline.of(entries);
    SequencedMap<Long, Timeline> after = new LinkedHashMap<>();
    for (var next : recorded.subList(entries.size(), recorded.size())) {
      entries.add(next.asEntry());
      after.put(next.position(), Timeline.of(entries));
    }
    changes.forEach(change -> change.follow(stream, before, after));
  }
}
