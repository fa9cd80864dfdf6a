package policytimeline.core.instrument;

import java.util.regex.Pattern;

/// Who must act, by the short name it is known by: `OSTP`, `OMB`, `NIST`.
public record Agency(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9&./ '-]{0,99}");

  public Agency {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "An agency is its short name, at most 100 letters, such as OSTP; got: " + code);
    }
  }

  public static Agency of(String code) {
    return new Agency(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
