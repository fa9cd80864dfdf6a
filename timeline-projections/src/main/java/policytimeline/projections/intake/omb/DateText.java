package policytimeline.projections.intake.omb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.LegalDate.Precision;

/// A date as people write it: `September 26, 2003`, `August 2005`, `7/15/2011`, `2025-04-03`.
final class DateText {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  /// How a date at the end of a title can look.
  static final String FORM =
      MONTH + " (?:\\d{1,2}, ?)?\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}";

  private static final Pattern WORDS =
      Pattern.compile(
          "(" + MONTH + ") (?:(\\d{1,2}), ?)?(\\d{4})", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateText() {}

  /// `null` where the text is no date, or no day of the calendar.
  static @Nullable LegalDate read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      var words = WORDS.matcher(text);
      if (words.matches()) {
        var month = words.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
        return date(words.group(3), MONTHS.indexOf(month) + 1, words.group(2));
      }
      var american = AMERICAN.matcher(text);
      return american.matches()
          ? date(american.group(3), Integer.parseInt(american.group(1)), american.group(2))
          : LegalDate.parse(text);
    } catch (DateTimeException | IllegalArgumentException noDate) {
      return null;
    }
  }

  private static LegalDate date(String year, int month, @Nullable String day) {
    var first = LocalDate.of(Integer.parseInt(year), month, day == null ? 1 : Integer.parseInt(day));
    return new LegalDate(first, day == null ? Precision.MONTH : Precision.DAY);
  }
}
