package policytimeline.api.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.csv.Tabular;
import policytimeline.api.known.Known;
import policytimeline.projections.series.Series;

/// Counts through time.
///
/// @param coverage what coverage says of each step
/// @param steps their first days
record SeriesAnswer(
    LocalDate from,
    LocalDate to,
    String step,
    String measure,
    String group,
    Known known,
    String zone,
    String permalink,
    boolean incomplete,
    StepsCoverage coverage,
    List<LocalDate> steps,
    List<OneSeries> series)
    implements Tabular {

  /// @param status of each step: covered, unknown or stale
  record StepsCoverage(List<String> status) {}

  /// The counts under one key, one a step.
  record OneSeries(String key, List<Long> values) {

    static OneSeries of(Series series) {
      return new OneSeries(series.key(), series.values());
    }
  }

  @Override
  public List<String> columns() {
    return Stream.concat(Stream.of("step", "coverage"), series.stream().map(OneSeries::key))
        .toList();
  }

  @Override
  public List<List<@Nullable Object>> cells() {
    return IntStream.range(0, steps.size()).mapToObj(this::row).toList();
  }

  private List<@Nullable Object> row(int place) {
    var row = new ArrayList<@Nullable Object>();
    row.add(steps.get(place));
    row.add(coverage.status().get(place));
    series.forEach(each -> row.add(each.values().get(place)));
    return row;
  }
}
