package policytimeline.projections.intake.federalregister;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import policytimeline.projections.intake.UnreadableFile;

/// The rows of a file, one at a time.
final class Rows {

  static final String NUMBER = "executive_order_number";
  static final String SIGNED = "signing_date";

  private static final List<String> REQUIRED = List.of(NUMBER, SIGNED);

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private Rows() {}

  /// Hands over every row below the header.
  ///
  /// @return how many there are
  static long forEach(Path file, Consumer<Row> rows) throws IOException {
    try (var reader = open(file);
        var csv =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(reader)) {
      return forEach(csv.iterator(), rows);
    } catch (CharacterCodingException notUtf8) {
      throw notUtf8();
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof CharacterCodingException) {
        throw notUtf8();
      }
      throw failed.getCause();
    } catch (CsvParseException malformed) {
      throw new UnreadableFile(
          "The file must be CSV: fields parted by commas, and a field with a comma, a quote or a"
              + " line break in double quotes; got: "
              + malformed.getMessage());
    }
  }

  private static long forEach(Iterator<CsvRecord> records, Consumer<Row> rows) {
    if (!records.hasNext()) {
      throw new UnreadableFile(
          "The first line must name the columns, %s among them; the file is empty."
              .formatted(String.join(" and ", REQUIRED)));
    }
    var columns = columns(records.next().getFields());
    var count = 0L;
    while (records.hasNext()) {
      rows.accept(new Row(columns, records.next()));
      count++;
    }
    return count;
  }

  private static Map<String, Integer> columns(List<String> header) {
    var columns = new HashMap<String, Integer>();
    for (var index = 0; index < header.size(); index++) {
      columns.putIfAbsent(header.get(index).strip().toLowerCase(Locale.ROOT), index);
    }
    if (!columns.keySet().containsAll(REQUIRED)) {
      throw new UnreadableFile(
          "The first line must name the columns of the Federal Register's export, %s among them;"
                  .formatted(String.join(" and ", REQUIRED))
              + " got: "
              + shown(header));
    }
    return Map.copyOf(columns);
  }

  private static String shown(List<String> header) {
    var all = String.join(",", header);
    return all.length() <= 300 ? all : all.substring(0, 300);
  }

  private static BufferedReader open(Path file) throws IOException {
    var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    try {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    } catch (IOException failed) {
      reader.close();
      throw failed;
    }
  }

  private static UnreadableFile notUtf8() {
    return new UnreadableFile("The file must be encoded in UTF-8; it has bytes that are not.");
  }
}
