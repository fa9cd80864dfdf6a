package policytimeline.projections.intake.federalregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.MonthName;

/// A date as the notes write it, `January 20, 2025`, with what day it is.
///
/// @param day `null` when it names no day of the calendar, or one on which no instrument was signed
record NoteDate(String text, @Nullable LegalDate day) {

  static final String FORM = MonthName.FORM + ",? \\d{1,2}(?: ?[,.] ?| )\\d{1,4}(?!\\d)";

  private static final Pattern PATTERN =
      Pattern.compile("(" + MonthName.FORM + "),? (\\d{1,2})(?: ?[,.] ?| )(\\d{1,4})");

  /// The first presidency began in 1789; a year after this century is a slip of the pen.
  private static final int FIRST_YEAR = 1789;

  private static final int LAST_YEAR = 2099;

  /// Reads a text of the form of [#FORM].
  static NoteDate of(String text) {
    var parts = PATTERN.matcher(text);
    if (!parts.matches()) {
      return new NoteDate(text, null);
    }
    var month = new MonthName(parts.group(1)).number();
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
