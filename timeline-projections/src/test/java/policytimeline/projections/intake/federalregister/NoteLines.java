package policytimeline.projections.intake.federalregister;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts the lines of notes, and those of which something or all was left unread.
final class NoteLines {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern COLON = Pattern.compile(" ?: ?");

  private int all;
  private int unread;
  private int unreadInPart;

  void add(@Nullable String notes) {
    if (notes == null) {
      return;
    }
    var left =
        NoteReader.read(notes).stream()
            .filter(Note.Unread.class::isInstance)
            .map(note -> plain(((Note.Unread) note).text()))
            .toList();
    notes.lines().filter(line -> !line.isBlank()).forEach(line -> add(line, left));
  }

  private void add(String line, List<String> left) {
    all++;
    var text = plain(line);
    if (left.stream().noneMatch(part -> text.contains(part) || part.contains(text))) {
      return;
    }
    if (NoteReader.read(line).stream().allMatch(Note.Unread.class::isInstance)) {
      unread++;
    } else {
      unreadInPart++;
    }
  }

  private static String plain(String text) {
    return COLON.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll(":");
  }

  int all() {
    return all;
  }

  int unread() {
    return unread;
  }

  int unreadInPart() {
    return unreadInPart;
  }
}
