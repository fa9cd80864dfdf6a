package policytimeline.projections.intake;

import java.util.Locale;

/// How far an import is.
public enum ImportState {
  /// Its content is still arriving; nobody sees it.
  RECEIVING,
  QUEUED,
  RUNNING,
  COMPLETED,
  CANCELLED,
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether nothing more will happen.
  public boolean isOver() {
    return switch (this) {
      case RECEIVING, QUEUED, RUNNING -> false;
      case COMPLETED, CANCELLED, FAILED -> true;
    };
  }

  static ImportState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
