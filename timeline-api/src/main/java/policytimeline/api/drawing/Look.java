package policytimeline.api.drawing;

import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// How a status is drawn.
enum Look {
  BAR,
  GHOST,
  HATCH,
  END;

  static Look of(Status status) {
    return switch (status) {
      case IN_FORCE, PARTLY_IN_FORCE, SUSPENDED -> BAR;
      case NOT_YET_ISSUED, NOT_YET_IN_FORCE -> GHOST;
      case UNKNOWN -> HATCH;
      case REVOKED, SUPERSEDED, RESCINDED, REPEALED, VACATED, EXPIRED, WITHDRAWN -> END;
    };
  }

  /// In force without binding anybody, it is drawn as what is yet to come.
  static Look of(Phase phase) {
    var look = of(phase.status());
    return look == BAR && phase.status() != Status.SUSPENDED && phase.applies() == Applies.NONE
        ? GHOST
        : look;
  }

  /// An arrow says that another has taken its place, a cross that nothing has.
  static void mark(Svg svg, Status status, double x, double middle) {
    switch (status) {
      case SUPERSEDED ->
          svg.add(
              "path",
              "class",
              "bar superseded",
              "d",
              "M%s %sl7 5-7 5z".formatted(Scale.rounded(x + 2), Scale.rounded(middle - 5)));
      case REVOKED, RESCINDED, REPEALED, VACATED, EXPIRED, WITHDRAWN ->
          svg.add(
              "path",
              "class",
              "barline " + status.code(),
              "d",
              "M%s %sl8 8M%s %sl-8 8"
                  .formatted(
                      Scale.rounded(x - 4),
                      Scale.rounded(middle - 4),
                      Scale.rounded(x + 4),
                      Scale.rounded(middle - 4)));
      case NOT_YET_ISSUED, NOT_YET_IN_FORCE, IN_FORCE, PARTLY_IN_FORCE, SUSPENDED, UNKNOWN -> {}
    }
  }
}
