package policytimeline.projections.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Lets those of this process that follow the log wait, or leap over what need not be read any
/// more.
public final class LogFlow {

  private final AppendSignal appends;
  private final Set<AtomicLong> leaps = ConcurrentHashMap.newKeySet();
  private volatile boolean held;

  LogFlow(AppendSignal appends) {
    this.appends = appends;
  }

  /// From now on nobody gets more of the log.
  public void hold() {
    held = true;
  }

  public void release() {
    held = false;
    appends.raise();
  }

  /// Whoever follows the log at this moment goes on after a position, unless it is beyond already.
  public void leap(long position) {
    leaps.forEach(leap -> leap.accumulateAndGet(position, Math::max));
  }

  boolean isHeld() {
    return held;
  }

  /// Where one that follows the log finds to which position it shall leap.
  AtomicLong join() {
    var leap = new AtomicLong();
    leaps.add(leap);
    return leap;
  }

  void leave(AtomicLong leap) {
    leaps.remove(leap);
  }
}
