package policytimeline.api.drawing;

/// How much room a text takes, and how much of it there is room for.
final class Letters {

  private static final double LATIN = 0.54;

  private Letters() {}

  /// As measured: a letter takes about half of its height, a Chinese character all of it.
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(each -> size * (isWide(each) ? 1 : LATIN)).sum();
  }

  /// What fits, with a mark where something was cut off.
  static String cut(String text, double room, double size) {
    if (width(text, size) <= room) {
      return text;
    }
    var kept = new StringBuilder();
    var left = room - size * LATIN;
    for (var each : text.codePoints().toArray()) {
      left -= size * (isWide(each) ? 1 : LATIN);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(each);
    }
    return kept.toString().stripTrailing() + "…";
  }

  private static boolean isWide(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
        || (letter >= 0x3000 && letter < 0x3040)
        || (letter >= 0xff00 && letter < 0xff60);
  }
}
