package policytimeline.core.instrument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A calendar date as a source states it: a day, a month (`2026-04`) or a year (`2005`).
/// Law's arithmetic takes its first day.
public record LegalDate(LocalDate firstDay, Precision precision) implements Comparable<LegalDate> {

  /// How much of the date the source states.
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /// Outside these years a date in this domain is a slip of the pen, such as the year 3008.
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2999;

  public LegalDate {
    firstDay =
        switch (precision) {
          case DAY -> firstDay;
          case MONTH -> firstDay.withDayOfMonth(1);
          case YEAR -> firstDay.withDayOfYear(1);
        };
    if (!reaches(firstDay)) {
      throw new IllegalArgumentException("A date lies in the years 1000 to 2999; got: " + firstDay);
    }
  }

  /// Whether a day lies in the years that a date can have.
  public static boolean reaches(LocalDate day) {
    return FIRST_YEAR <= day.getYear() && day.getYear() <= LAST_YEAR;
  }

  public static LegalDate of(LocalDate day) {
    return new LegalDate(day, Precision.DAY);
  }

  /// Reads `2026-04-03`, `2026-04` or `2026`.
  ///
  /// @throws IllegalArgumentException when the text is none of these, or names no day of a calendar
  public static LegalDate parse(String text) {
    try {
      return switch (text.length()) {
        case 10 -> new LegalDate(LocalDate.parse(text), Precision.DAY);
        case 7 -> new LegalDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
        case 4 -> new LegalDate(Year.parse(text).atDay(1), Precision.YEAR);
        default -> throw new DateTimeException("length");
      };
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException(
          "A date is written 2026-04-03, 2026-04 or 2026; got: " + text, notADate);
    }
  }

  public boolean isImprecise() {
    return precision != Precision.DAY;
  }

  /// Whether both can be the same day: `2026-04` agrees with `2026-04-03` and with `2026`.
  public boolean agreesWith(LegalDate other) {
    var coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    return new LegalDate(firstDay, coarser).equals(new LegalDate(other.firstDay, coarser));
  }

  @Override
  public int compareTo(LegalDate other) {
    var byDay = firstDay.compareTo(other.firstDay);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }

  /// As it is written in the log and on the wire; [#parse] reads it.
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> firstDay.toString();
      case MONTH -> YearMonth.from(firstDay).toString();
      case YEAR -> Year.from(firstDay).toString();
    };
  }
}
