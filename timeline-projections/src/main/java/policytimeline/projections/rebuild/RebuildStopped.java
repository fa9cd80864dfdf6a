package policytimeline.projections.rebuild;

/// The service is closed while a rebuild is at work.
final class RebuildStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RebuildStopped() {
    super("The service was closed");
  }
}
