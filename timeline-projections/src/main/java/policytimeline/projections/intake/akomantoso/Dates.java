package policytimeline.projections.intake.akomantoso;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;

/// Reads dates as XML Schema writes them, `2014-11-14Z` and `2014-11-14T00:00:00` too.
final class Dates {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[TZ+-].*)?");

  private Dates() {}

  /// Null where it is no date.
  static @Nullable LegalDate read(@Nullable String text) {
    var day = DAY.matcher(text == null ? "" : text);
    try {
      return day.matches() ? LegalDate.parse(day.group(1)) : null;
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }
}
