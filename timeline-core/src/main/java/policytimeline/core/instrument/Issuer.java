package policytimeline.core.instrument;

import java.util.regex.Pattern;

/// Who issued an instrument, as one word: `president`, `omb`, `nist`.
public record Issuer(String code) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Issuer {
    if (code.length() > 100 || !FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "An issuer is lower-case letters and digits joined by hyphens, such as president; got: "
              + code);
    }
  }

  public static Issuer of(String code) {
    return new Issuer(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
