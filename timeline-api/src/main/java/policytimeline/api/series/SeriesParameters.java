package policytimeline.api.series;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.known.CalendarDay;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;
import policytimeline.core.instrument.Coded;
import policytimeline.projections.series.Group;
import policytimeline.projections.series.Measure;

/// What a request wants to have counted.
///
/// @param from the first day of the first step
/// @param to the last day on which a step may begin
record SeriesParameters(
    @Nullable String from,
    @Nullable String to,
    @Nullable String step,
    @Nullable String group,
    @Nullable String measure,
    @Nullable String known,
    @Nullable String atLeast) {

  /// What was read; complete once nothing was complained of.
  record Read(Step step, Group group, Measure measure, List<LocalDate> steps, LocalDate end) {

    /// What happens has no status of its own; what ends has the one that it turns to.
    void checkSense(FilterParameters narrowed, Checks checks) {
      if (measure == Measure.IN_FORCE) {
        return;
      }
      if (group == Group.STATUS && measure != Measure.ENDED) {
        checks.fault("group", "status goes with measure in_force or ended; got: " + measure.code());
      }
      checkLeftOut("status", narrowed.status(), checks);
      checkLeftOut("applies", narrowed.applies(), checks);
    }

    private static void checkLeftOut(String field, @Nullable String filter, Checks checks) {
      if (filter != null && !filter.isBlank()) {
        checks.fault(field, "goes with measure in_force alone; got: " + filter);
      }
    }
  }

  Read read(Checks checks) {
    var width = optional("step", step, Step.class, Step.MONTH, checks);
    var first = checks.required("from", from, CalendarDay::parse).value();
    var last = checks.required("to", to, CalendarDay::parse).value();
    var steps = steps(width, first, last, checks);
    return new Read(
        width,
        optional("group", group, Group.class, Group.ALL, checks),
        optional("measure", measure, Measure.class, Measure.IN_FORCE, checks),
        steps,
        first == null ? LocalDate.EPOCH : width.after(first, steps.size()));
  }

  /// The second clock alone; every step has a day of its own.
  ClockParameters clocks() {
    return new ClockParameters(null, known, atLeast);
  }

  private static List<LocalDate> steps(
      Step width, @Nullable LocalDate first, @Nullable LocalDate last, Checks checks) {
    if (first == null || last == null) {
      return List.of();
    }
    if (last.isBefore(first)) {
      checks.fault("to", "a day that is not before %s; got: %s".formatted(first, last));
      return List.of();
    }
    var steps = width.days(first, last);
    if (steps.size() > Step.MOST) {
      checks.fault(
          "step",
          "at most %d steps, so a longer one or fewer days; a %s from %s to %s makes more"
              .formatted(Step.MOST, width.code(), first, last));
    }
    return steps;
  }

  private static <E extends Enum<E> & Coded> E optional(
      String field, @Nullable String text, Class<E> words, E otherwise, Checks checks) {
    var read = checks.optional(field, text, word -> Coded.of(words, word));
    return read == null ? otherwise : read;
  }
}
