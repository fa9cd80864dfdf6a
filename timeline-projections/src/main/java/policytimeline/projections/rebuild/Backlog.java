package policytimeline.projections.rebuild;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.store.LogFlow;

/// Looks how much of the log waits to be taken in. Where it is so much that a rebuild is faster, it
/// lets the projection wait until nothing more comes for a moment, and has the read models made
/// anew; afterwards the projection goes on from there.
final class Backlog implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

  /// A rebuild takes in about so many times as much in a second.
  private static final int FASTER = 20;

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /// However much still comes, those who ask shall not wait for longer.
  private static final int LONGEST_WAIT = 300;

  private final Positions positions;
  private final Rebuild rebuild;
  private final LogFlow flow;
  private final long limit;
  private volatile @Nullable ScheduledExecutorService clockwork;
  private long head;
  private int waited;
  private boolean holds;

  /// Since what waits was little for the last time. One that failed is not tried again until then.
  private boolean begun;

  Backlog(Positions positions, Rebuild rebuild, LogFlow flow, long limit) {
    this.positions = positions;
    this.rebuild = rebuild;
    this.flow = flow;
    this.limit = limit;
  }

  @Override
  public void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("backlog").unstarted(work));
    clockwork = started;
    var _ =
        started.scheduleWithFixedDelay(
            this::look, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    var running = clockwork;
    if (running != null) {
      running.shutdownNow();
    }
    clockwork = null;
  }

  @Override
  public boolean isRunning() {
    return clockwork != null;
  }

  private void look() {
    try {
      lookOnce();
    } catch (DataAccessException outage) {
      LOG.debug("How much waits could not be asked", outage);
    }
  }

  private void lookOnce() {
    if (rebuild.isAtWork()) {
      return;
    }
    var before = head;
    head = positions.head();
    var isLarge = isLarge(head - positions.projected());
    if (holds && (!isLarge || begun)) {
      flow.release();
      holds = false;
    }
    if (!isLarge) {
      waited = 0;
      begun = false;
    } else if (!begun || !rebuild.hasFailed()) {
      waitForQuiet(before);
    }
  }

  private void waitForQuiet(long before) {
    flow.hold();
    holds = true;
    waited++;
    if (head == before || waited > LONGEST_WAIT) {
      LOG.info("{} entries wait; the read models are made anew", head - positions.projected());
      waited = 0;
      begun = rebuild.begin(Purpose.BACKLOG);
    }
  }

  private boolean isLarge(long backlog) {
    return limit > 0 && backlog > limit && backlog > head / FASTER;
  }
}
