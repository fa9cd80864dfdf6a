package policytimeline.projections.intake.datedevents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The title of an act in the subject of a row, without what a collector adds behind a dash: which
/// version it is, and which articles its own comparison found changed.
record Title(String text) {

  /// Collectors cut a subject here.
  private static final int CUT = 160;

  private static final Pattern ADDED =
      Pattern.compile(" — (?:versión original \\d{4}|original version \\d{4}|arts?\\. \\d.*)$");

  private static final String DASH = " — ";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}*\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");

  /// `null` where the subject is blank.
  static @Nullable Title of(@Nullable String subject) {
    var whole = subject == null ? "" : SPACES.matcher(subject).replaceAll(" ");
    var title = whole.length() == CUT ? uncut(whole) : ADDED.matcher(whole).replaceFirst("");
    return title.isBlank() ? null : new Title(title.strip());
  }

  /// Where the cut goes through what was added, the title is whole.
  private static String uncut(String subject) {
    var dash = (subject + " ").lastIndexOf(DASH);
    var added = dash < 0 ? null : subject.substring(Math.min(dash + DASH.length(), subject.length()));
    var isAdded =
        added != null
            && ("versión original 0000".startsWith(added.replaceAll("\\d", "0"))
                || "original version 0000".startsWith(added.replaceAll("\\d", "0"))
                || added.matches("arts?\\. \\d.*"));
    return isAdded ? subject.substring(0, dash) : subject.strip() + "…";
  }

  /// Whether it is nothing but the capitals by which lawyers call the act, such as `MSOS`.
  boolean isAbbreviation() {
    return ABBREVIATION.matcher(text).matches();
  }

  boolean isCut() {
    return text.endsWith("…");
  }
}
