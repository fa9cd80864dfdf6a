package policytimeline.core.phase;

import policytimeline.core.instrument.Coded;

/// What can hold of an instrument on a day.
public enum Status implements Coded {
  NOT_YET_ISSUED("not_yet_issued"),
  NOT_YET_IN_FORCE("not_yet_in_force"),
  IN_FORCE("in_force"),
  PARTLY_IN_FORCE("partly_in_force"),
  SUSPENDED("suspended"),
  REVOKED("revoked"),
  SUPERSEDED("superseded"),
  RESCINDED("rescinded"),
  REPEALED("repealed"),
  VACATED("vacated"),
  EXPIRED("expired"),
  WITHDRAWN("withdrawn"),
  UNKNOWN("unknown");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// Whether the instrument has come to an end.
  public boolean isEnd() {
    return switch (this) {
      case REVOKED, SUPERSEDED, RESCINDED, REPEALED, VACATED, EXPIRED, WITHDRAWN -> true;
      case NOT_YET_ISSUED, NOT_YET_IN_FORCE, IN_FORCE, PARTLY_IN_FORCE, SUSPENDED, UNKNOWN -> false;
    };
  }
}
