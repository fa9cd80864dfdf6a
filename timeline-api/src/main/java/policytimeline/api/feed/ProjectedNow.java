package policytimeline.api.feed;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import policytimeline.projections.entry.Positions;

/// The last projected position, asked for at most twenty times a second however many want to know.
@Component
class ProjectedNow {

  private static final long STALE_AFTER = TimeUnit.MILLISECONDS.toNanos(50);

  private final Positions positions;
  private final ReentrantLock lock = new ReentrantLock();
  private long position;
  private long askedAt = System.nanoTime() - STALE_AFTER;

  ProjectedNow(Positions positions) {
    this.positions = positions;
  }

  long position() {
    lock.lock();
    try {
      if (System.nanoTime() - askedAt >= STALE_AFTER) {
        position = positions.projected();
        askedAt = System.nanoTime();
      }
      return position;
    } finally {
      lock.unlock();
    }
  }
}
