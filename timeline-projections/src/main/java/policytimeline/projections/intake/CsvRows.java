package policytimeline.projections.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The rows of a table in CSV, one at a time.
///
/// @param table what the table is, as its header is asked for: `the Federal Register's export`
/// @param required the columns, in lower case, without which the file is another one
/// @param longest how many characters a row may have
public record CsvRows(String table, List<String> required, int longest) {

  /// No row of a table of others that is known here comes near it.
  private static final int LONGEST = 4 * 1024 * 1024;

  /// How much of a header is shown beside a reason.
  public static final int HEADER_SHOWN = 300;

  public CsvRows {
    required = List.copyOf(required);
  }

  public CsvRows(String table, List<String> required) {
    this(table, required, LONGEST);
  }

  /// Whether a file that begins so is such a table.
  public boolean recognises(Beginning beginning) {
    return beginning.namesColumns(required);
  }

  /// Hands over every row below the header.
  ///
  /// @return how many there are
  /// @throws UnreadableFile when the file is no such table
  public long forEach(Content content, Consumer<CsvRow> rows) throws IOException {
    return forEach(content, _ -> {}, rows);
  }

  /// The same, handing over the header before them.
  public long forEach(Content content, Consumer<List<String>> header, Consumer<CsvRow> rows)
      throws IOException {
    try (var reader = new CsvEnding(content.text());
        var csv =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(longest)
                .ofCsvRecord(reader)) {
      return forEach(csv.iterator(), reader, header, rows);
    } catch (CharacterCodingException notUtf8) {
      throw UnreadableFile.notUtf8();
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof CharacterCodingException) {
        throw UnreadableFile.notUtf8();
      }
      throw failed.getCause();
    } catch (CsvParseException malformed) {
      throw new UnreadableFile(
          "The file must be CSV: fields parted by commas, and a field with a comma, a quote or a"
              + " line break in double quotes; got: "
              + told(malformed));
    }
  }

  /// Why a row is too long is said only within.
  private static String told(CsvParseException malformed) {
    var within = malformed.getCause();
    return String.valueOf((within == null ? malformed : within).getMessage());
  }

  private long forEach(
      Iterator<CsvRecord> records,
      CsvEnding ending,
      Consumer<List<String>> header,
      Consumer<CsvRow> rows) {
    if (!records.hasNext()) {
      throw new UnreadableFile(
          "The first line must name the columns of %s, %s among them; the file is empty."
              .formatted(table, names()));
    }
    var names = records.next().getFields();
    var columns = columns(names);
    header.accept(names);
    var count = 0L;
    while (records.hasNext()) {
      var row = records.next();
      if (!records.hasNext()) {
        checkWhole(row, names.size(), ending);
      }
      rows.accept(new CsvRow(columns, row));
      count++;
    }
    return count;
  }

  /// A row may lack cells at its end, but then the next line shows that the file goes on.
  private static void checkWhole(CsvRecord last, int columns, CsvEnding ending) {
    if (ending.isWithinQuotes()) {
      throw new UnreadableFile(
          "The file breaks off in its last row, which begins in line %d: a quote is not closed."
              .formatted(last.getStartingLineNumber()));
    }
    if (ending.isWithinLine() && last.getFieldCount() < columns) {
      throw new UnreadableFile(
          "The file breaks off in line %d, which has %d of %d cells and no end."
              .formatted(last.getStartingLineNumber(), last.getFieldCount(), columns));
    }
  }

  private Map<String, Integer> columns(List<String> header) {
    var columns = new HashMap<String, Integer>();
    for (var index = 0; index < header.size(); index++) {
      columns.putIfAbsent(header.get(index).strip().toLowerCase(Locale.ROOT), index);
    }
    if (!columns.keySet().containsAll(required)) {
      throw new UnreadableFile(
          "The first line must name the columns of %s, %s among them; got: %s"
              .formatted(table, names(), shown(header)));
    }
    return Map.copyOf(columns);
  }

  private String names() {
    return String.join(" and ", required);
  }

  private static String shown(List<String> header) {
    return new RawText(String.join(",", header)).beginning(HEADER_SHOWN);
  }
}
