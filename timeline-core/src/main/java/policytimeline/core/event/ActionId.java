package policytimeline.core.event;

import java.util.regex.Pattern;

/// The stable name of a recommended action within its plan: `AAP-001`.
public record ActionId(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

  public ActionId {
    if (code.length() > 60 || !FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "An action is letters and digits joined by hyphens or full stops, such as AAP-001; got: "
              + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
