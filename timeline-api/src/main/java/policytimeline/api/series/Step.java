package policytimeline.api.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import policytimeline.core.instrument.Coded;

/// How far one count is from the next.
enum Step implements Coded {
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  QUARTER("quarter"),
  YEAR("year");

  /// As many steps are counted at once.
  static final int MOST = 5_000;

  private final String code;

  Step(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The first days of the steps from a day on up to and with another; one more than are counted at
  /// once where there are more.
  List<LocalDate> days(LocalDate from, LocalDate to) {
    return LongStream.rangeClosed(0, MOST)
        .mapToObj(number -> after(from, number))
        .takeWhile(day -> !day.isAfter(to))
        .toList();
  }

  LocalDate after(LocalDate from, long steps) {
    return switch (this) {
      case DAY -> from.plusDays(steps);
      case WEEK -> from.plusWeeks(steps);
      case MONTH -> from.plusMonths(steps);
      case QUARTER -> from.plusMonths(3 * steps);
      case YEAR -> from.plusYears(steps);
    };
  }
}
