package policytimeline.projections.series;

import policytimeline.core.instrument.Coded;

/// What is counted at each step.
public enum Measure implements Coded {
  /// What is in force on the first day of the step.
  IN_FORCE("in_force"),
  /// What is issued within the step.
  ISSUED("issued"),
  /// What ceases to be in force within the step.
  ENDED("ended"),
  /// What comes into force within the step, less what ceases to be.
  NET("net");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
