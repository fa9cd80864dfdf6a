package policytimeline.projections.intake;

/// A file that is not of the format it was sent as. The message says what was expected.
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableFile(String message) {
    super(message);
  }

  public static UnreadableFile notUtf8() {
    return new UnreadableFile("The file must be encoded in UTF-8; it has bytes that are not.");
  }
}
