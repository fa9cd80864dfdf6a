package policytimeline.api.cli;

import java.util.stream.Collectors;

/// Texts of others on a terminal, which obeys what is hidden in them.
final class Plain {

  private Plain() {}

  /// The text on its lines, without any other control character.
  static String of(String text) {
    return text.codePoints()
        .map(each -> Character.isISOControl(each) && each != '\n' && each != '\r' ? ' ' : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The text in one line.
  static String line(String text) {
    return of(text).lines().map(String::strip).collect(Collectors.joining(" "));
  }

  /// The text in one line of at most `width` characters.
  static String line(String text, int width) {
    var line = line(text);
    if (line.codePointCount(0, line.length()) <= width) {
      return line;
    }
    var end = line.offsetByCodePoints(0, Math.max(0, width - 1));
    return line.substring(0, end).stripTrailing() + "…";
  }
}
