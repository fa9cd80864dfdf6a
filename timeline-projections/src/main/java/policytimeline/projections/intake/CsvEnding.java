package policytimeline.projections.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Reads CSV and remembers where in it the text ended: what is cut off looks like a table whose
/// last cell is only shorter.
final class CsvEnding extends FilterReader {

  private enum Place {
    AT_CELL,
    IN_CELL,
    IN_QUOTES,
    AFTER_QUOTE
  }

  private Place place = Place.AT_CELL;
  private boolean withinLine;

  CsvEnding(Reader text) {
    super(text);
  }

  /// Whether the text ends in a quoted cell whose quote is not closed.
  boolean isWithinQuotes() {
    return place == Place.IN_QUOTES;
  }

  /// Whether the text ends in a line that is not ended.
  boolean isWithinLine() {
    return withinLine;
  }

  @Override
  public int read() throws IOException {
    var read = super.read();
    if (read >= 0) {
      pass((char) read);
    }
    return read;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    var read = super.read(into, from, most);
    for (var at = from; at < from + read; at++) {
      pass(into[at]);
    }
    return read;
  }

  private void pass(char next) {
    place =
        switch (place) {
          case AT_CELL -> next == '"' ? Place.IN_QUOTES : unquoted(next);
          case IN_CELL -> unquoted(next);
          case IN_QUOTES -> next == '"' ? Place.AFTER_QUOTE : Place.IN_QUOTES;
          case AFTER_QUOTE -> next == '"' ? Place.IN_QUOTES : unquoted(next);
        };
    withinLine = place == Place.IN_QUOTES || (next != '\n' && next != '\r');
  }

  private static Place unquoted(char next) {
    return next == ',' || next == '\n' || next == '\r' ? Place.AT_CELL : Place.IN_CELL;
  }
}
