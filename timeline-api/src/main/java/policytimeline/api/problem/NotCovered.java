package policytimeline.api.problem;

import java.time.Instant;

/// What was known before the log began is not covered by it. That is never an empty answer.
public final class NotCovered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Instant earliest;

  public NotCovered(Instant earliest) {
    super("not covered before " + earliest, null, false, false);
    this.earliest = earliest;
  }

  public Instant earliest() {
    return earliest;
  }
}
