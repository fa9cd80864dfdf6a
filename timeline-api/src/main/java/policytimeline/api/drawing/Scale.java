package policytimeline.api.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// Where days lie on a drawing: evenly, from the first one on. A day outside lies at the edge.
///
/// @param to the first day that is not on it
public record Scale(LocalDate from, LocalDate to, int width) {

  public Scale {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("No day from %s to %s".formatted(from, to));
    }
  }

  /// Of whole years.
  public static Scale ofYears(LocalDate first, LocalDate last, int width) {
    return new Scale(first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1), width);
  }

  /// To a tenth.
  public double x(LocalDate day) {
    var all = ChronoUnit.DAYS.between(from, to);
    var days = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all);
    return rounded((double) width * days / all);
  }

  /// Where the day is on it at all.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  public int firstYear() {
    return from.getYear();
  }

  public int lastYear() {
    return to.minusDays(1).getYear();
  }

  /// The years that are named: all, or every second, fifth, tenth, so that there are not more.
  ///
  /// @param most how many there is room for
  public List<Integer> years(int most) {
    var all = lastYear() - firstYear() + 1;
    var step =
        IntStream.of(1, 2, 5, 10, 20, 50, 100)
            .filter(each -> all <= (long) most * each)
            .findFirst()
            .orElse(200);
    return IntStream.rangeClosed(firstYear(), lastYear())
        .filter(year -> year % step == 0)
        .boxed()
        .toList();
  }

  static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
