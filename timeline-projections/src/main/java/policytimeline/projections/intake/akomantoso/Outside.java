package policytimeline.projections.intake.akomantoso;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The texts of a file that are no provisions, and so are not recorded: annexes, and what stands in
/// the body outside articles and sections.
final class Outside {

  private static final int MOST = 100;

  /// Parts of a file that hold further documents.
  private static final Set<String> ANNEXES = Set.of("attachments", "components", "annexes");

  /// These hold articles and have no text of their own.
  private static final Set<String> GROUPS =
      Set.of(
          "part",
          "subpart",
          "book",
          "tome",
          "title",
          "subtitle",
          "chapter",
          "subchapter",
          "division",
          "subdivision",
          "section");

  /// What a group is called, and what is no part of the text as it stands.
  private static final Set<String> NO_TEXT =
      Set.of("num", "heading", "subheading", "authorialNote", "del", "meta");

  private final Map<Long, Tag> annexes = new LinkedHashMap<>();
  private final Map<Long, Tag> pieces = new LinkedHashMap<>();
  private final Deque<Tag> path = new ArrayDeque<>();
  private int withoutText;

  static boolean isAnnexes(String part) {
    return ANNEXES.contains(part);
  }

  /// An element directly within a part that holds annexes.
  void annex(Tag tag) {
    keep(annexes, tag);
  }

  void opened(Tag tag) {
    path.addLast(tag);
    withoutText += NO_TEXT.contains(tag.name()) ? 1 : 0;
  }

  void closed(Tag tag) {
    path.removeLast();
    withoutText -= NO_TEXT.contains(tag.name()) ? 1 : 0;
  }

  /// Text of the body that lies in no article or section.
  void text(String characters) {
    if (withoutText == 0 && !characters.replace('\u00a0', ' ').isBlank()) {
      path.stream()
          .filter(tag -> !GROUPS.contains(tag.name()))
          .findFirst()
          .ifPresent(tag -> keep(pieces, tag));
    }
  }

  /// Annexes by their lines, the first hundred.
  Map<Long, Tag> annexes() {
    return annexes;
  }

  /// The outermost elements that hold such text, by their lines, the first hundred.
  Map<Long, Tag> pieces() {
    return pieces;
  }

  private static void keep(Map<Long, Tag> found, Tag tag) {
    if (found.size() < MOST) {
      found.putIfAbsent(tag.line(), tag);
    }
  }
}
