package policytimeline.api.problem;

/// The read models have not reached the position asked for in the time that a reader waits.
public final class NotYetProjected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long position;
  private final long projected;

  public NotYetProjected(long position, long projected) {
    super("not yet projected: " + position, null, false, false);
    this.position = position;
    this.projected = projected;
  }

  long position() {
    return position;
  }

  long projected() {
    return projected;
  }
}
