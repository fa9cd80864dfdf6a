package policytimeline.projections.intake.akomantoso;

/// Running text with single spaces and a line for each block.
final class TextFlow {

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean line;
  private boolean joined;

  void add(String characters) {
    for (var place = 0; place < characters.length(); place++) {
      var next = characters.charAt(place);
      if (Character.isWhitespace(next) || next == '\u00a0') {
        space = true;
      } else {
        separate();
        text.append(next);
      }
    }
  }

  /// A block begins, unless it belongs to the number before it.
  void beginLine() {
    line = line || !joined;
  }

  /// A block ends.
  void endLine() {
    line = true;
    joined = false;
  }

  /// A number ended: what it numbers stays on its line.
  void joinLine() {
    space = true;
    joined = true;
  }

  int length() {
    return text.length();
  }

  String from(int place) {
    return text.substring(place).strip();
  }

  private void separate() {
    if (!text.isEmpty() && line) {
      text.append('\n');
    } else if (!text.isEmpty() && space) {
      text.append(' ');
    }
    space = false;
    line = false;
    joined = false;
  }
}
