package policytimeline.api.home;

/// The service was given no database, and was built without one of its own.
final class NoDatabase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoDatabase() {
    super("No database was given, and none is built in: the container image has none of its own.");
  }
}
