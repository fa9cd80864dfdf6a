package policytimeline.core.phase;

import policytimeline.core.instrument.Coded;

/// How much of an instrument binds: an act can be in force and not yet apply.
public enum Applies implements Coded {
  ALL("all"),
  PART("part"),
  NONE("none");

  private final String code;

  Applies(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
