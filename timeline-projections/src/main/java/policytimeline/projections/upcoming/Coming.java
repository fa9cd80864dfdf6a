package policytimeline.projections.upcoming;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Coded;
import policytimeline.core.phase.Status;

/// What comes on a day, in one word.
public enum Coming implements Coded {
  ISSUE("issue"),
  COMMENCEMENT("commencement"),
  /// More or less of it binds.
  APPLICATION("application"),
  AMENDMENT("amendment"),
  SUSPENSION("suspension"),
  REINSTATEMENT("reinstatement"),
  END_IN_PART("end_in_part"),
  EXPIRY("expiry"),
  END("end");

  private final String code;

  Coming(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// What turns one status into another.
  ///
  /// @param before absent where the instrument begins
  static Coming of(@Nullable Status before, Status after) {
    if (before == null) {
      return ISSUE;
    }
    return switch (after) {
      case EXPIRED -> EXPIRY;
      case REVOKED, SUPERSEDED, RESCINDED, REPEALED, VACATED, WITHDRAWN -> END;
      case SUSPENDED -> SUSPENSION;
      case IN_FORCE, PARTLY_IN_FORCE -> begins(before, after);
      case NOT_YET_ISSUED, NOT_YET_IN_FORCE, UNKNOWN -> APPLICATION;
    };
  }

  private static Coming begins(Status before, Status after) {
    return switch (before) {
      case NOT_YET_IN_FORCE, NOT_YET_ISSUED -> COMMENCEMENT;
      case SUSPENDED, REVOKED, SUPERSEDED, RESCINDED, REPEALED, VACATED, EXPIRED, WITHDRAWN ->
          REINSTATEMENT;
      case PARTLY_IN_FORCE -> after == Status.IN_FORCE ? REINSTATEMENT : APPLICATION;
      case IN_FORCE -> after == Status.PARTLY_IN_FORCE ? END_IN_PART : APPLICATION;
      case UNKNOWN -> APPLICATION;
    };
  }
}
