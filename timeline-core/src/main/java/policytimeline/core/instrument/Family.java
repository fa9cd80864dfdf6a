package policytimeline.core.instrument;

/// The four families of instruments; each has its own verbs and its own events.
public enum Family implements Coded {
  ORDER("order"),
  MEMO("memo"),
  PLAN("plan"),
  RULE("rule");

  private final String code;

  Family(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
