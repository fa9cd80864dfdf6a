package policytimeline.projections.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a table, its fields by the name of their column in lower case: exports differ in
/// which they have, and where.
public record CsvRow(Map<String, Integer> columns, CsvRecord fields) {

  public long line() {
    return fields.getStartingLineNumber();
  }

  /// The field on one line, `null` when it is blank or the row or file lacks it.
  public @Nullable String text(String column) {
    var field = raw(column);
    var text = field == null ? "" : new RawText(field).onOneLine().text();
    return text.isEmpty() ? null : text;
  }

  /// The field with its line breaks.
  public @Nullable String raw(String column) {
    var index = columns.get(column);
    return index == null || index >= fields.getFieldCount() ? null : fields.getField(index);
  }

  /// The row as it is shown beside a reason.
  public String shown() {
    return new RawText(String.join(",", fields.getFields())).onOneLine().shown();
  }
}
