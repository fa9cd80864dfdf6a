package policytimeline.api.problem;

/// A rebuild or a check of the read models is at work, on this node or another.
public final class AlreadyRebuilding extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AlreadyRebuilding() {
    super(
        "The read models are made or checked anew at the moment; GET /api/v1/projections tells how"
            + " far that is. Ask again when it is done.",
        null,
        false,
        false);
  }
}
