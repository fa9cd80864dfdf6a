package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.UnreadableFile;

/// What the head of an act tells, collected tag by tag.
final class Metadata {

  /// A few times what the most amended codes have.
  static final int MOST = 100_000;

  private static final int LONGEST_ATTRIBUTE = 4_000;

  private static final int LONGEST_TEXT = 200_000;

  /// All attributes and new texts together.
  private static final int MOST_TEXT = 8_000_000;

  private final Map<String, List<Tag>> identification = new HashMap<>();
  private final List<Tag> events = new ArrayList<>();
  private final Map<String, Tag> references = new LinkedHashMap<>();
  private final Map<String, List<Tag>> intervals = new HashMap<>();
  private final List<Modification> modifications = new ArrayList<>();
  private final List<Tag> otherModifications = new ArrayList<>();
  private @Nullable Tag publication;
  private @Nullable Tag publisher;
  private @Nullable Tag identified;
  private int count;
  private int kept;

  // where the reading is
  private String level = "";
  private String group = "";
  private @Nullable Tag modification;
  private boolean inNew;
  private List<Tag> parts = List.of();
  private final StringBuilder newText = new StringBuilder();

  void opened(Tag tag) {
    count++;
    keep(tag.attributes().values().stream().mapToInt(String::length).sum());
    if (count > MOST || tag.attributes().values().stream().anyMatch(Metadata::isTooLong)) {
      throw new UnreadableFile(
          "The metadata of an act have at most %d elements, with attributes of at most %d"
                  .formatted(MOST, LONGEST_ATTRIBUTE)
              + " characters; those of this file are larger, on line "
              + tag.line()
              + ".");
    }
    if (!tag.isOwn()) {
      publisher = "eli:publisher_agent".equals(tag.get("property")) ? tag : publisher;
    } else if (modification != null) {
      parts.add(tag);
      inNew |= tag.name().equals("new");
    } else {
      keep(tag);
    }
  }

  private void keep(Tag tag) {
    switch (tag.name()) {
      case "identification" -> identified = tag;
      case "FRBRWork", "FRBRExpression", "FRBRManifestation" -> level = tag.name();
      case "publication" -> publication = tag;
      case "eventRef" -> events.add(tag);
      case "temporalGroup" -> group = String.valueOf(tag.id());
      case "timeInterval" -> intervals.computeIfAbsent(group, _ -> new ArrayList<>()).add(tag);
      case "textualMod" -> {
        modification = tag;
        parts = new ArrayList<>();
        newText.setLength(0);
      }
      case String name when name.endsWith("Mod") -> otherModifications.add(tag);
      case String name when name.startsWith("FRBR") ->
          identification.computeIfAbsent(level + "/" + name, _ -> new ArrayList<>()).add(tag);
      case String _ when tag.get("href") != null || tag.get("showAs") != null -> {
        var id = tag.id();
        references.putIfAbsent(id == null ? "line " + tag.line() : id, tag);
      }
      case String _ -> {
        if (tag.id() != null) {
          references.putIfAbsent(tag.id(), tag);
        }
      }
    }
  }

  void text(String characters) {
    if (inNew && newText.length() + characters.length() <= LONGEST_TEXT) {
      keep(characters.length());
      newText.append(characters);
    }
  }

  private void keep(int characters) {
    kept += characters;
    if (kept > MOST_TEXT) {
      throw new UnreadableFile(
          "The metadata of an act have at most %d characters.".formatted(MOST_TEXT));
    }
  }

  void closed(Tag tag) {
    inNew &= !tag.is("new");
    if (tag.is("textualMod") && modification != null) {
      var text = newText.toString().replaceAll("\\s+", " ").strip();
      modifications.add(new Modification(modification, parts, text));
      modification = null;
    }
  }

  /// What an element of the identification says, such as `FRBRWork/FRBRuri`.
  Optional<String> identity(String element, String attribute) {
    return identities(element).stream()
        .flatMap(tag -> Optional.ofNullable(tag.get(attribute)).stream())
        .findFirst();
  }

  List<Tag> identities(String element) {
    return identification.getOrDefault(element, List.of());
  }

  Optional<Tag> identification() {
    return Optional.ofNullable(identified);
  }

  Optional<Tag> publication() {
    return Optional.ofNullable(publication);
  }

  /// The agent that the identification names as the publisher in another vocabulary.
  Optional<Tag> publisher() {
    return Optional.ofNullable(publisher);
  }

  List<Tag> events() {
    return events;
  }

  List<Modification> modifications() {
    return modifications;
  }

  /// Modifications of the meaning, the scope or the force, which are not read.
  List<Tag> otherModifications() {
    return otherModifications;
  }

  /// What a local name such as `#rp1` stands for.
  Optional<Tag> reference(@Nullable String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(references.get(Modification.local(name)));
  }

  List<Tag> intervals(String period) {
    return intervals.getOrDefault(Modification.local(period), List.of());
  }

  private static boolean isTooLong(String attribute) {
    return attribute.length() > LONGEST_ATTRIBUTE;
  }
}
