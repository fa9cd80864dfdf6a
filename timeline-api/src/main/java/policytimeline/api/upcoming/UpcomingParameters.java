package policytimeline.api.upcoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import policytimeline.api.known.Caching;
import policytimeline.api.known.CalendarDay;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;

/// The days that a request asks about.
///
/// @param from the first of them; today where left out
/// @param to the first day that no longer belongs; a year later where left out
record UpcomingParameters(
    @Nullable String from, @Nullable String to, @Nullable String known, @Nullable String atLeast) {

  private static final int MOST_YEARS = 10;

  /// Years have four digits, in questions and in answers.
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /// The second clock; the first one is the first of the days.
  ClockParameters clocks() {
    return new ClockParameters(null, known, atLeast);
  }

  /// The days, once today is known.
  ///
  /// @throws InvalidRequest where they are none, or in no order, or too many
  Days days(LocalDate today, Checks checks) {
    var first = checks.optional("from", from, CalendarDay::parse);
    var begin = first == null ? today : first;
    var last = checks.optional("to", to, CalendarDay::parse);
    var end = last == null ? yearAfter(begin) : last;
    if (!begin.isBefore(end)) {
      checks.fault("to", "a day after %s; got: %s".formatted(begin, end));
    } else if (begin.plusYears(MOST_YEARS).isBefore(end)) {
      checks.fault(
          "to", "a day at most %d years after %s; got: %s".formatted(MOST_YEARS, begin, end));
    }
    checks.complain(InvalidRequest::parameters);
    return new Days(begin, end);
  }

  /// @param to the first day that no longer belongs
  record Days(LocalDate from, LocalDate to) {}

  /// For ever where the days are given and the second clock is fixed.
  CacheControl caching(boolean incomplete) {
    var on = from == null || to == null ? null : from;
    return Caching.of(new ClockParameters(on, known, atLeast), incomplete);
  }

  private static LocalDate yearAfter(LocalDate day) {
    var end = day.plusYears(1);
    return end.isAfter(LAST_DAY) ? LAST_DAY : end;
  }
}
