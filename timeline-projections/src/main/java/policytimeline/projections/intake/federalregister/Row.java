package policytimeline.projections.intake.federalregister;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One row, its fields by the name of their column: exports differ in which they have, and where.
record Row(Map<String, Integer> columns, CsvRecord fields) {

  private static final int SHOWN = 500;

  /// Control characters too: no database takes a NUL.
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  long line() {
    return fields.getStartingLineNumber();
  }

  /// The field on one line, `null` when it is blank or the row or file lacks it.
  @Nullable String text(String column) {
    var field = raw(column);
    var text = field == null ? "" : SPACES.matcher(field).replaceAll(" ").strip();
    return text.isEmpty() ? null : text;
  }

  /// The field with its line breaks.
  @Nullable String raw(String column) {
    var index = columns.get(column);
    return index == null || index >= fields.getFieldCount() ? null : fields.getField(index);
  }

  /// The row as it is shown beside a reason.
  String shown() {
    var all = SPACES.matcher(String.join(",", fields.getFields())).replaceAll(" ").strip();
    return all.length() <= SHOWN ? all : all.substring(0, SHOWN);
  }
}
