package policytimeline.projections.intake.akomantoso;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;

/// What stands before the text of an act: its title, and where the publisher says so the day it
/// came into force.
final class Preface {

  private static final int LONGEST = 10_000;

  /// Normattiva's fixed form, `Entrata in vigore del provvedimento: 1/1/2006.`
  private static final Pattern IN_FORCE =
      Pattern.compile("Entrata in vigore del provvedimento: ?(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");

  private final TextFlow shortTitle = new TextFlow();
  private final TextFlow title = new TextFlow();
  private final TextFlow note = new TextFlow();
  private @Nullable TextFlow current;
  private @Nullable LegalDate inForceOn;

  void opened(Tag tag) {
    if (tag.isOwn()) {
      switch (tag.name()) {
        case "shortTitle" -> current = shortTitle;
        case "docTitle" -> current = title;
        case "authorialNote" -> current = note;
        case String _ -> {}
      }
    }
  }

  void text(String characters) {
    if (current != null && current.length() < LONGEST) {
      current.add(characters.length() > LONGEST ? characters.substring(0, LONGEST) : characters);
    }
  }

  void closed(Tag tag) {
    if (tag.is("authorialNote")) {
      inForceOn = inForceOn == null ? inForce(note.from(0)) : inForceOn;
    }
    if (tag.is("shortTitle") || tag.is("docTitle") || tag.is("authorialNote")) {
      current = null;
    }
  }

  /// The short title where it has one, as people name it by that.
  Optional<String> title() {
    var text = shortTitle.from(0).isEmpty() ? title.from(0) : shortTitle.from(0);
    return text.isEmpty() || text.length() >= LONGEST ? Optional.empty() : Optional.of(text);
  }

  Optional<LegalDate> inForceOn() {
    return Optional.ofNullable(inForceOn);
  }

  private static @Nullable LegalDate inForce(String text) {
    var form = IN_FORCE.matcher(text);
    return form.matches()
        ? Dates.read(
            "%s-%02d-%02d"
                .formatted(
                    form.group(3), Integer.valueOf(form.group(2)), Integer.valueOf(form.group(1))))
        : null;
  }
}
