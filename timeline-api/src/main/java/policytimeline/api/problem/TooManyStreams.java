package policytimeline.api.problem;

/// As many streams are open as can be; one may be free later.
public final class TooManyStreams extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TooManyStreams(int most) {
    super(
        "%d streams are open, and no more can be. Try again.".formatted(most), null, false, false);
  }
}
