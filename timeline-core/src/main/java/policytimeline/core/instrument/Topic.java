package policytimeline.core.instrument;

import java.util.regex.Pattern;

/// What an instrument is about, as one word: `ai`, `cybersecurity`.
public record Topic(String code) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Topic {
    if (code.length() > 100 || !FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "A topic is lower-case letters and digits joined by hyphens, such as ai; got: " + code);
    }
  }

  public static Topic of(String code) {
    return new Topic(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
