package policytimeline.projections.intake.federalregister;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.RawText;

/// A document as an object of JSON, of which only the fields that are read are kept.
///
/// @param fields in the order in which they stand in the file
record JsonDocument(long line, Map<String, String> fields) implements DocumentRow {

  /// Whether it has what names a document.
  boolean isNamed() {
    return fields.containsKey(DOCUMENT_NUMBER) || fields.containsKey(ORDER_NUMBER);
  }

  @Override
  public @Nullable String text(String field) {
    var value = fields.get(field);
    var text = value == null ? "" : new RawText(value).onOneLine().text();
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
            .map(field -> field.getKey() + ": " + new RawText(field.getValue()).shown())
            .collect(Collectors.joining(", "));
    return new RawText(all).onOneLine().shown();
  }
}
