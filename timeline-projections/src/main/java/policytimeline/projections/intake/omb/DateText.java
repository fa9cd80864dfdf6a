package policytimeline.projections.intake.omb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.LegalDate.Precision;
import policytimeline.projections.intake.MonthName;

/// A date as people write it: `September 26, 2003`, `August 2005`, `7/15/2011`, `2025-04-03`.
final class DateText {

  /// How a date at the end of a title can look.
  static final String FORM = MonthName.FORM + " (?:\\d{1,2}, ?)?\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}";

  private static final Pattern WORDS =
      Pattern.compile(
          "(" + MonthName.FORM + ") (?:(\\d{1,2}), ?)?(\\d{4})", Pattern.CASE_INSENSITIVE);

  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private DateText() {}

  /// `null` where the text is no date, or no day of the calendar.
  static @Nullable LegalDate read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      var words = WORDS.matcher(text);
      if (words.matches()) {
        return date(words.group(3), new MonthName(words.group(1)).number(), words.group(2));
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
    var first =
        LocalDate.of(Integer.parseInt(year), month, day == null ? 1 : Integer.parseInt(day));
    return new LegalDate(first, day == null ? Precision.MONTH : Precision.DAY);
  }
}
