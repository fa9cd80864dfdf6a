package policytimeline.projections.rebuild;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.projection.Following;
import policytimeline.projections.rebuild.Slices.Slice;

/// Makes all read models anew beside the old ones, up to a position: each record is read, folded
/// and copied once, then come the indexes, then what follows from several records, and at last
/// what could not be written so, in the way of every day.
final class Building {

  private static final String ROOM = "set local maintenance_work_mem = '128MB'";

  /// The workers are enough for the machine.
  private static final String ALONE = "set local max_parallel_maintenance_workers = 0";

  private static final int ALONE_AT_ONCE = 100;

  private final Shadow shadow;
  private final ShadowTables tables;
  private final Slices slices;
  private final Following following;
  private final ReadModels models;
  private final Workers workers;

  Building(
      Shadow shadow,
      ShadowTables tables,
      Slices slices,
      Following following,
      ReadModels models,
      Workers workers) {
    this.shadow = shadow;
    this.tables = tables;
    this.slices = slices;
    this.following = following;
    this.models = models;
    this.workers = workers;
  }

  void upTo(long position, Course course) {
    shadow.run(tables::create);
    var left = new ConcurrentLinkedQueue<String>();
    course.step(Step.READING, position);
    workers.doAll(
        slices.all(position).stream().map(slice -> read(slice, position, left, course)).toList());
    course.step(Step.INDEXING, 0);
    index(false);
    course.step(Step.RELATING, 0);
    workers.doAll(
        shadow.execute(models::buildDerived).stream()
            .<Runnable>map(part -> () -> shadow.run(part))
            .toList());
    index(true);
    shadow.run(tables::finish);
    course.step(Step.CATCHING_UP, 0);
    takeAlone(List.copyOf(left), position);
    shadow.run(() -> following.reach(position));
  }

  private Runnable read(Slice slice, long position, Queue<String> left, Course course) {
    return () -> {
      left.addAll(shadow.execute(() -> following.build(slice.range(), position)));
      course.done(slice.events());
    };
  }

  private void index(boolean derived) {
    workers.doAll(tables.indexes(derived).stream().map(this::index).toList());
    workers.doAll(tables.analyses(derived).stream().map(this::index).toList());
  }

  private Runnable index(String statement) {
    return () -> shadow.run(() -> Stream.of(ROOM, ALONE, statement).forEach(tables::execute));
  }

  private void takeAlone(List<String> streams, long position) {
    for (var from = 0; from < streams.size(); from += ALONE_AT_ONCE) {
      var some = streams.subList(from, Math.min(from + ALONE_AT_ONCE, streams.size()));
      shadow.run(() -> following.takeAlone(some, position));
    }
  }
}
