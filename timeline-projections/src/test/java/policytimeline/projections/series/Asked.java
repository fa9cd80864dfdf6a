package policytimeline.projections.series;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import policytimeline.projections.state.Filters;

/// Series as tests ask for them, over the days of the random histories.
final class Asked {

  static final LocalDate FROM = LocalDate.parse("2023-12-01");
  static final LocalDate TO = LocalDate.parse("2025-07-01");

  static final Filters ANY = filters(List.of(), List.of());
  static final Filters HOLDING =
      filters(List.of("in_force", "partly_in_force", "suspended"), List.of());

  private Asked() {}

  static Filters filters(String status, String applies) {
    return filters(List.of(status), List.of(applies));
  }

  private static Filters filters(List<String> statuses, List<String> applies) {
    var none = List.<String>of();
    return new Filters(none, none, none, none, none, none, statuses, applies, none);
  }

  /// The first days of steps of so many days.
  static List<LocalDate> steps(int days) {
    return Stream.iterate(FROM, day -> day.isBefore(TO), day -> day.plusDays(days)).toList();
  }

  static SeriesQuestion question(
      Measure measure, Group group, List<LocalDate> steps, Filters filters, long known) {
    return new SeriesQuestion(measure, group, steps, TO, filters, known);
  }

  static Map<String, List<Long>> values(List<Series> series) {
    return series.stream()
        .collect(toMap(Series::key, Series::values, (one, _) -> one, TreeMap::new));
  }

  static List<Long> zeros(int count) {
    return new ArrayList<>(Collections.nCopies(count, 0L));
  }
}
