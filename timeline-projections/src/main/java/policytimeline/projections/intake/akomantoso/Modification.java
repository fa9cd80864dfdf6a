package policytimeline.projections.intake.akomantoso;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.RawText;

/// A modification of a text, as the analysis of the file tells it.
///
/// @param tag of the modification itself
/// @param parts what it consists of: `source`, `destination`, `new`, `application` and others
/// @param newText what the file gives as the new text within the analysis
record Modification(Tag tag, List<Tag> parts, String newText) {

  Modification {
    parts = List.copyOf(parts);
  }

  String type() {
    var type = tag.get("type");
    return type == null ? "" : type;
  }

  /// Where the acts are that modify.
  List<String> sources() {
    return addresses("source");
  }

  List<Tag> destinations() {
    return parts.stream().filter(part -> part.is("destination")).toList();
  }

  /// What it points to as the number that a provision gets.
  List<String> renewed() {
    return addresses("new");
  }

  /// The periods or events from which it has effect, in the order of the file.
  List<String> periods() {
    return Stream.concat(Stream.of(tag), parts.stream())
        .map(part -> part.get("period"))
        .filter(Objects::nonNull)
        .map(Modification::local)
        .toList();
  }

  /// Whether all that it changes lies in the file itself.
  boolean isOfThisAct() {
    var targets = destinations();
    return !targets.isEmpty()
        && targets.stream().map(target -> target.get("href")).allMatch(Modification::isLocal);
  }

  /// As it stands in the file, but for the spaces and the ends of its elements.
  String shown() {
    var shown =
        Stream.concat(Stream.of(tag), parts.stream()).map(Tag::shown).collect(Collectors.joining())
            + newText;
    return new RawText(shown).shown();
  }

  static boolean isLocal(@Nullable String address) {
    return address != null && address.length() > 1 && address.startsWith("#");
  }

  /// The bare name of what lies in the file.
  static String local(String address) {
    return address.startsWith("#") ? address.substring(1) : address;
  }

  private List<String> addresses(String part) {
    return parts.stream()
        .filter(each -> each.is(part))
        .map(each -> each.get("href"))
        .filter(Objects::nonNull)
        .toList();
  }
}
