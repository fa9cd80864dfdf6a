package policytimeline.api.known;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import policytimeline.api.problem.NotYetProjected;
import policytimeline.projections.entry.Positions;

/// Lets a reader wait for a position to be projected, so that it reads its own write.
@Component
public class ProjectionWait {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration STEP = Duration.ofMillis(10);

  private final Positions positions;

  ProjectionWait(Positions positions) {
    this.positions = positions;
  }

  /// Returns once every read model has the position.
  ///
  /// @throws NotYetProjected when they do not have it within five seconds
  public void until(long position) {
    until(position, PATIENCE);
  }

  public void until(long position, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    var projected = positions.projected();
    while (projected < position) {
      if (System.nanoTime() > deadline) {
        throw new NotYetProjected(position, projected);
      }
      LockSupport.parkNanos(STEP.toNanos());
      projected = positions.projected();
    }
  }
}
