package policytimeline.api.known;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads a day that is asked about.
public final class CalendarDay {

  private CalendarDay() {}

  /// Of four digits: what else Java takes for a year reaches beyond every calendar.
  ///
  /// @throws IllegalArgumentException that says what would be accepted
  public static LocalDate parse(String text) {
    try {
      if (!text.matches("\\d{4}-.*")) {
        throw new DateTimeException("year");
      }
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          "a day of the calendar, such as 2025-01-19; got: " + text, wrong);
    }
  }
}
