package policytimeline.projections.intake;

import java.util.regex.Pattern;

/// A text as it stands in a file.
public record RawText(String text) {

  /// How much of a row is shown beside a reason.
  private static final int SHOWN = 500;

  /// Control characters too: no database takes a NUL.
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  /// The same with one space for all that parts its words.
  public RawText onOneLine() {
    return new RawText(SPACES.matcher(text).replaceAll(" ").strip());
  }

  /// As it is shown beside a reason.
  public String shown() {
    return beginning(SHOWN);
  }

  /// At most so many of its first characters.
  public String beginning(int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
