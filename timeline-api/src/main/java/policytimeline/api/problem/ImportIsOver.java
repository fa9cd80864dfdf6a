package policytimeline.api.problem;

/// An import that is over cannot be cancelled.
public final class ImportIsOver extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ImportIsOver(String state) {
    super("The import is over: it is %s.".formatted(state), null, false, false);
  }
}
