package policytimeline.api.problem;

/// A whole log can be put only where there is nothing yet.
public final class LogNotEmpty extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LogNotEmpty() {
    super(
        "The log has entries of its own, and a restore needs a service that has none: one of a fresh"
            + " database, started with TIMELINE_SAMPLE=false.",
        null,
        false,
        false);
  }
}
