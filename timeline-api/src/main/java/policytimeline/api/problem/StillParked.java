package policytimeline.api.problem;

import policytimeline.projections.deadletter.DeadLetter;

/// A parked entry was tried once more and failed again.
public final class StillParked extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient DeadLetter letter;

  public StillParked(DeadLetter letter) {
    super(letter.cause(), null, false, false);
    this.letter = letter;
  }

  DeadLetter letter() {
    return letter;
  }
}
