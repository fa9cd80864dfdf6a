package policytimeline.api.problem;

/// An answer of which a part was sent, and the rest cannot be.
public final class AnswerBrokenOff extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AnswerBrokenOff(RuntimeException cause) {
    super("An answer was broken off", cause);
  }
}
