package policytimeline.api.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// Rows as RFC 4180 has them, in UTF-8, the first one naming the columns.
public final class Csv {

  public static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private Csv() {}

  /// What is absent is an empty cell. A text that a spreadsheet would take for a formula gets an
  /// apostrophe before it.
  public static String of(
      List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
    var text = new StringWriter();
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(columns);
    flush(csv);
    return text + rows(rows);
  }

  /// Rows that go on where others ended.
  public static String rows(List<? extends List<? extends @Nullable Object>> rows) {
    var text = new StringWriter();
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
    flush(csv);
    return text.toString();
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException("nothing is written but memory", impossible);
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      case List<?> several ->
          cell(String.join(" ", several.stream().map(String::valueOf).toList()));
      case Object one -> harmless(one.toString());
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
