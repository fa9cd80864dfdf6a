package policytimeline.api.frame;

import policytimeline.core.instrument.Coded;

/// The colours of a page: those of the reader's machine, or light or dark ones whatever it has.
enum Theme implements Coded {
  AUTO("auto"),
  LIGHT("light"),
  DARK("dark");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
