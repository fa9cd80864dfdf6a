package policytimeline.projections.intake;

/// More was sent than may be imported at once.
public final class ContentTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long mostBytes;

  ContentTooLarge(long mostBytes) {
    super("A file to be imported has at most %d bytes".formatted(mostBytes));
    this.mostBytes = mostBytes;
  }

  public long mostBytes() {
    return mostBytes;
  }
}
