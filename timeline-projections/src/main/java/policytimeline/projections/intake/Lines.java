package policytimeline.projections.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

/// The lines of a text, one at a time. Of a line that is too long only the beginning is held.
///
/// @param longest how many characters a line may have
public record Lines(int longest) {

  /// Each line an event. One that is sent by itself has at most ten million bytes.
  public static final Lines OF_EVENTS = new Lines(16 * 1024 * 1024);

  /// One line, without its end.
  ///
  /// @param number counted from 1
  /// @param isWhole false where the line is too long, and this is its beginning
  public record Line(long number, String text, boolean isWhole) {}

  /// Hands over every line, those with nothing in them too.
  ///
  /// @throws UnreadableFile when the text is not UTF-8
  public void forEach(Content content, Consumer<Line> lines) throws IOException {
    try (var reader = content.text()) {
      forEach(reader, lines);
    } catch (CharacterCodingException notUtf8) {
      throw UnreadableFile.notUtf8();
    }
  }

  private void forEach(Reader reader, Consumer<Line> lines) throws IOException {
    var read = new char[16 * 1024];
    var text = new StringBuilder();
    var number = 1L;
    var length = 0L;
    for (var count = reader.read(read); count >= 0; count = reader.read(read)) {
      var start = 0;
      for (var end = 0; end < count; end++) {
        if (read[end] == '\n') {
          keep(text, read, start, end);
          lines.accept(line(number, text, length + end - start));
          number++;
          text.setLength(0);
          length = 0;
          start = end + 1;
        }
      }
      keep(text, read, start, count);
      length += count - start;
    }
    if (length > 0) {
      lines.accept(line(number, text, length));
    }
  }

  private void keep(StringBuilder text, char[] read, int start, int end) {
    text.append(read, start, Math.min(end - start, longest - text.length()));
  }

  private Line line(long number, StringBuilder text, long length) {
    var last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\r') {
      text.setLength(last);
    }
    return new Line(number, text.toString(), length <= longest);
  }
}
