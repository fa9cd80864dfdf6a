package policytimeline.projections.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.rebuild.OneAtATime.Turn;
import policytimeline.projections.store.LogFlow;

/// Makes all read models anew while everybody goes on reading and recording. One that fails, or
/// whose node dies, leaves the old ones as they are.
public class Rebuild implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

  private static final String HEAD =
      """
      select coalesce(max(position), 0)
        from entry
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final JdbcClient db;
  private final OneAtATime turns;
  private final Building building;
  private final Swap swap;
  private final Check check;
  private final Shadow shadow;
  private final ShadowTables tables;
  private final LogFlow flow;
  private final Clock clock;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("rebuild").unstarted(work));
  private volatile boolean atWork;
  private volatile boolean failed;

  Rebuild(
      JdbcClient db,
      OneAtATime turns,
      Building building,
      Swap swap,
      Check check,
      Shadow shadow,
      ShadowTables tables,
      LogFlow flow,
      Clock clock) {
    this.db = db;
    this.turns = turns;
    this.building = building;
    this.swap = swap;
    this.check = check;
    this.shadow = shadow;
    this.tables = tables;
    this.flow = flow;
    this.clock = clock;
  }

  /// Whether this node makes something anew at the moment.
  boolean isAtWork() {
    return atWork;
  }

  /// Whether the last one of this node came to nothing.
  boolean hasFailed() {
    return failed;
  }

  /// Begins in the background.
  ///
  /// @return false while one is at work, on whatever node
  public boolean begin(Purpose purpose) {
    var turn = turns.turn();
    turn.ifPresent(mine -> begin(mine, purpose));
    return turn.isPresent();
  }

  private void begin(Turn turn, Purpose purpose) {
    try {
      var course = Course.begin(db, clock, purpose);
      atWork = true;
      background.execute(() -> run(turn, purpose, course));
    } catch (RuntimeException failed) {
      atWork = false;
      turn.close();
      throw failed;
    }
  }

  /// The service is about to end. A statement that the database is busy with is not waited for.
  @Override
  public void close() {
    background.shutdownNow();
    try {
      if (!background.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("A rebuild is left behind unfinished; the read models stay as they were");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Turn turn, Purpose purpose, Course course) {
    try (turn) {
      failed = !isDone(purpose, course);
    } catch (RuntimeException outage) {
      failed = true;
      LOG.warn("How a rebuild ended could not be told", outage);
    } finally {
      atWork = false;
    }
  }

  private boolean isDone(Purpose purpose, Course course) {
    try {
      work(purpose, course);
      shadow.run(tables::drop);
      course.end(null);
      return true;
    } catch (RuntimeException failure) {
      LOG.warn("The read models stay as they were", failure);
      course.end(String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage()));
      shadow.run(tables::drop);
      return false;
    }
  }

  private void work(Purpose purpose, Course course) {
    switch (purpose) {
      case CHECK -> check.run(course);
      case REBUILD -> replace(course);
      case BACKLOG -> {
        flow.hold();
        try {
          replace(course);
        } finally {
          flow.release();
        }
      }
    }
  }

  private void replace(Course course) {
    building.upTo(db.sql(HEAD).query(Long.class).single(), course);
    course.step(Step.REPLACING, 0);
    swap.replace();
  }
}
