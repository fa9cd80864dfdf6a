package policytimeline.api.frame;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.api.language.Language;

/// A day as a calendar and as a language writes it.
public record Day(String iso, String text) {

  public static Day of(LocalDate day, Language language) {
    return new Day(day.toString(), language.shortDate(day));
  }

  /// The last day of what ends before another; null where it does not end.
  public static @Nullable Day last(@Nullable LocalDate end, Language language) {
    return end == null ? null : of(end.minusDays(1), language);
  }
}
