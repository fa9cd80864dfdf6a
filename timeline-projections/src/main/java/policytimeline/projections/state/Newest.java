package policytimeline.projections.state;

import java.util.concurrent.atomic.AtomicLong;

/// Guesses whether a position is the newest, so that most questions are asked by the right
/// statement first. A wrong guess costs a statement more and never a wrong answer.
final class Newest {

  private final AtomicLong least = new AtomicLong();

  boolean mayBe(long known) {
    return known >= least.get();
  }

  void isNot(long known) {
    least.accumulateAndGet(known + 1, Math::max);
  }
}
