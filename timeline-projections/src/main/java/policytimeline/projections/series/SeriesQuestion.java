package policytimeline.projections.series;

import java.time.LocalDate;
import java.util.List;
import policytimeline.projections.state.Filters;

/// What is counted, at which steps.
///
/// @param steps their first days, in order; at least one
/// @param end the first day after the last step
public record SeriesQuestion(
    Measure measure,
    Group group,
    List<LocalDate> steps,
    LocalDate end,
    Filters filters,
    long known) {

  public SeriesQuestion {
    steps = List.copyOf(steps);
  }

  LocalDate first() {
    return steps.getFirst();
  }
}
