package policytimeline.projections.intake.federalregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;

/// A date as the notes write it, `January 20, 2025`, with what day it is.
///
/// @param day `null` when it names no day of the calendar, or one on which no instrument was signed
record NoteDate(String text, @Nullable LegalDate day) {

  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  static final String FORM = MONTH + ",? \\d{1,2}(?: ?[,.] ?| )\\d{1,4}(?!\\d)";

  private static final Pattern PATTERN =
      Pattern.compile("(" + MONTH + "),? (\\d{1,2})(?: ?[,.] ?| )(\\d{1,4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// The first presidency began in 1789; a year after this century is a slip of the pen.
  private static final int FIRST_YEAR = 1789;

  private static final int LAST_YEAR = 2099;

  /// Reads a text of the form of [#FORM].
  static NoteDate of(String text) {
    var parts = PATTERN.matcher(text);
    if (!parts.matches()) {
      return new NoteDate(text, null);
    }
    var month = MONTHS.indexOf(parts.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    var year = Integer.parseInt(parts.group(3));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new NoteDate(text, null);
    }
    try {
      return new NoteDate(
          text, LegalDate.of(LocalDate.of(year, month, Integer.parseInt(parts.group(2)))));
    } catch (DateTimeException noSuchDay) {
      return new NoteDate(text, null);
    }
  }
}
