package policytimeline.projections.store;

/// An entry of the log that says nothing we understand: no JSON, an event of no known name, a date
/// that is none.
public final class UnreadableEntry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEntry(long position, RuntimeException cause) {
    super("Position %d cannot be read".formatted(position), cause);
  }
}
