package policytimeline.projections.belief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;
import policytimeline.projections.store.StoreConfig;

/// Keeps every read model. A batch is collected, each of its streams is read and folded once, and
/// the rows go out in bulk as the batch commits, together with the token.
@ProcessingGroup(StoreConfig.READ_MODELS)
class ReadModelProjection {

  private static final String BATCH = "policytimeline.batch";

  private static final String PROJECTED =
      """
      update projected
         set position = :position
      """;

  /// The streams that a batch touches, and how far it reaches.
  private static final class Batch {
    private final SequencedSet<String> streams = new LinkedHashSet<>();
    private long first = Long.MAX_VALUE;
    private long last;

    void add(String stream, long position) {
      streams.add(stream);
      first = Math.min(first, position);
      last = Math.max(last, position);
    }
  }

  private final List<ReadModel<?>> models;
  private final LogReader log;
  private final JdbcClient db;

  ReadModelProjection(List<ReadModel<?>> models, LogReader log, JdbcClient db) {
    this.models = models;
    this.log = log;
    this.db = db;
  }

  @EventHandler
  void on(PolicyEvent event, TrackingToken token) {
    var unitOfWork = CurrentUnitOfWork.get();
    Batch batch =
        unitOfWork.getOrComputeResource(
            BATCH,
            _ -> {
              var started = new Batch();
              unitOfWork.onPrepareCommit(_ -> write(started));
              return started;
            });
    batch.add(event.stream(), token.position().orElseThrow());
  }

  @ResetHandler
  void reset() {
    models.forEach(ReadModel::forget);
    db.sql(PROJECTED).param("position", 0L).update();
  }

  private void write(Batch batch) {
    var recorded = log.of(batch.streams, batch.last);
    var changes = models.stream().map(Changes::new).toList();
    for (var stream : batch.streams) {
      follow(stream, recorded.getOrDefault(stream, List.of()), batch.first, changes);
    }
    changes.forEach(Changes::write);
    db.sql(PROJECTED).param("position", batch.last).update();
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
