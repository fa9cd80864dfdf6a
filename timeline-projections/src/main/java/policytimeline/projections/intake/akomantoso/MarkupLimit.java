package policytimeline.projections.intake.akomantoso;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import policytimeline.projections.intake.UnreadableFile;

/// Ends the reading where a tag, a comment or a run of text is longer than any in an act: the
/// parser holds each of them in memory.
final class MarkupLimit extends FilterReader {

  static final int LONGEST = 1_000_000;

  private static final String[] CLOSED_BY_MORE = {"<!--", "-->", "<![CDATA[", "]]>", "<?", "?>"};

  private final StringBuilder last = new StringBuilder();
  private String end = "";
  private int length;

  MarkupLimit(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var next = super.read();
    if (next >= 0) {
      see((char) next);
    }
    return next;
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    var read = super.read(buffer, offset, count);
    for (var place = offset; place < offset + read; place++) {
      see(buffer[place]);
    }
    return read;
  }

  private void see(char next) {
    length++;
    if (length > LONGEST) {
      throw new UnreadableFile(
          "A tag, a comment or a text of the file is longer than " + LONGEST + " characters.");
    }
    last.append(next);
    if (last.length() > 9) {
      last.deleteCharAt(0);
    }
    if (end.isEmpty()) {
      begin(next);
    } else if (endsWith(end)) {
      end = "";
      length = 0;
    }
  }

  private void begin(char next) {
    if (next == '<') {
      length = 0;
    }
    for (var form = 0; form < CLOSED_BY_MORE.length; form += 2) {
      if (endsWith(CLOSED_BY_MORE[form])) {
        end = CLOSED_BY_MORE[form + 1];
      }
    }
  }

  private boolean endsWith(String mark) {
    return last.length() >= mark.length() && last.indexOf(mark, last.length() - mark.length()) >= 0;
  }
}
