package policytimeline.projections.rebuild;

import java.util.Locale;

/// Why read models are made anew.
public enum Purpose {
  /// Somebody wants them made anew.
  REBUILD,
  /// So much waits to be taken in that this is faster.
  BACKLOG,
  /// They are compared with those that everybody asks, and thrown away.
  CHECK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
