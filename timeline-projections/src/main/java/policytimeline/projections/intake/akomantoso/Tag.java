package policytimeline.projections.intake.akomantoso;

import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.RawText;

/// The beginning of an element.
///
/// @param line of the file, counted from 1
/// @param isOwn whether it is Akoma Ntoso's and not of another vocabulary
/// @param attributes those without a namespace, in the order of the file
record Tag(long line, String name, boolean isOwn, SequencedMap<String, String> attributes) {

  boolean is(String other) {
    return isOwn && name.equals(other);
  }

  /// What an attribute says; null where it is absent or blank.
  @Nullable String get(String attribute) {
    var value = attributes.get(attribute);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /// Its name within the file: `eId`, or `id` in older versions.
  @Nullable String id() {
    var id = get("eId");
    return id == null ? get("id") : id;
  }

  /// As it stands in the file, but for the spaces.
  String shown() {
    var shown =
        attributes.entrySet().stream()
            .map(Tag::shown)
            .collect(Collectors.joining("", "<" + name, "/>"));
    return new RawText(shown).shown();
  }

  private static String shown(Map.Entry<String, String> attribute) {
    return " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"";
  }
}
