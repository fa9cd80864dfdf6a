package policytimeline.core.instrument;

/// How far a plan's recommended action has come.
public enum Progress implements Coded {
  NOT_STARTED("not_started"),
  UNDER_WAY("under_way"),
  COMPLETED("completed"),
  DROPPED("dropped");

  private final String code;

  Progress(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
