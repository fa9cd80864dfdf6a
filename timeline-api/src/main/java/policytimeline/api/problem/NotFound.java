package policytimeline.api.problem;

/// Nothing of that name is recorded, as far as was known at the position asked for.
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;

  private NotFound(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  public static NotFound instrument(String slug, long position) {
    return new NotFound(
        "unknown-instrument",
        "No instrument %s was recorded by position %d. A slug is like us-eo-14110; /api/v1/state?q= finds them by words."
            .formatted(slug, position));
  }

  public static NotFound plan(String slug, long position) {
    return new NotFound(
        "unknown-plan",
        "No plan %s was published by position %d. A slug is like us-ai-action-plan-2025; /api/v1/state?family=plan&status=any lists them."
            .formatted(slug, position));
  }

  public static NotFound entry(String id) {
    return new NotFound("unknown-entry", "No entry %s is recorded.".formatted(id));
  }

  public static NotFound importRun(String id) {
    return new NotFound("unknown-import", "No import %s is recorded.".formatted(id));
  }

  public static NotFound deadLetter(String id) {
    return new NotFound(
        "unknown-dead-letter",
        "No dead letter %s is parked; /api/v1/dead-letters lists those that are.".formatted(id));
  }

  /// What it is that is not found: the end of the address of its problem.
  public String type() {
    return type;
  }
}
