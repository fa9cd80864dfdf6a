package policytimeline.projections.intake.federalregister;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A document as an object of JSON, of which only the fields that are read are kept.
///
/// @param fields in the order in which they stand in the file
record JsonDocument(long line, Map<String, String> fields) implements DocumentRow {

  private static final int SHOWN = 500;

  /// Control characters too: no database takes a NUL.
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  /// Whether it has what names a document.
  boolean isNamed() {
    return fields.containsKey(DOCUMENT_NUMBER) || fields.containsKey(ORDER_NUMBER);
  }

  @Override
  public @Nullable String text(String field) {
    var value = fields.get(field);
    var text = value == null ? "" : onOneLine(value);
    return text.isEmpty() ? null : text;
  }

  @Override
  public @Nullable String raw(String field) {
    return fields.get(field);
  }

  @Override
  public String shown() {
    var all =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + beginning(field.getValue()))
            .collect(Collectors.joining(", "));
    return beginning(onOneLine(all));
  }

  private static String beginning(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
  }

  private static String onOneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
