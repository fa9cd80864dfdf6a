package policytimeline.api.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.board.Board.Around;
import policytimeline.api.board.Board.Step;
import policytimeline.api.board.Board.Year;
import policytimeline.api.board.BoardRows.Setting;
import policytimeline.api.drawing.ChangeStrip;
import policytimeline.api.frame.Address;
import policytimeline.api.language.Language;
import policytimeline.api.series.Counts;
import policytimeline.projections.difference.ChangeDay;
import policytimeline.projections.difference.ChangeDayQueries;
import policytimeline.projections.series.Group;
import policytimeline.projections.series.Measure;
import policytimeline.projections.series.SeriesQuestion;
import policytimeline.projections.state.Filters;

/// What lies around the chosen day: the changes before and after it, and how many there were over
/// all the years that are covered.
@Component
class Surroundings {

  private static final int MOST_YEARS = 10;

  /// Up to here a step of the strip is a month, and then a quarter.
  private static final int YEARS_OF_MONTHS = 20;

  private final ChangeDayQueries days;
  private final Counts counts;

  Surroundings(ChangeDayQueries days, Counts counts) {
    this.days = days;
    this.counts = counts;
  }

  /// @param since the first day that is covered
  Around of(Setting setting, Filters filters, @Nullable LocalDate since) {
    var asOf = setting.asOf();
    var on = asOf.on();
    var all = filters.withStatuses(List.of());
    var first = first(all, asOf.position(), since == null ? on : since);
    var last = Stream.of(on, setting.today()).max(Comparator.naturalOrder()).orElse(on);
    var span = span(first.isAfter(last) ? last : first, last);
    var steps = span.steps();
    return new Around(
        ChangeStrip.draw(
            span.from(),
            span.to(),
            steps,
            counted(Measure.ISSUED, span, all, asOf.position()),
            counted(Measure.ENDED, span, all, asOf.position()),
            on),
        years(span, on, setting.here()),
        span.from().toEpochDay(),
        span.to().toEpochDay() - 1,
        Math.clamp(on.toEpochDay(), span.from().toEpochDay(), span.to().toEpochDay() - 1),
        setting.language().shortDate(on),
        setting.here().carried("on", "day"),
        days.previous(on, asOf.position(), all)
            .map(day -> step(day, "board.previous", setting))
            .orElse(null),
        days.next(on, asOf.position(), all)
            .map(day -> step(day, "board.next", setting))
            .orElse(null));
  }

  private List<Long> counted(Measure measure, Span span, Filters filters, long known) {
    return counts
        .of(new SeriesQuestion(measure, Group.ALL, span.steps(), span.to(), filters, known))
        .getFirst()
        .values();
  }

  /// Narrowed to a few instruments, the years before the first of them say nothing.
  private LocalDate first(Filters all, long known, LocalDate since) {
    return all.isNone()
        ? since
        : days.next(LocalDate.EPOCH.withYear(1), known, all).map(ChangeDay::day).orElse(since);
  }

  /// A run of whole years that divides into equal parts.
  private record Span(LocalDate from, LocalDate to, int part) {

    List<LocalDate> steps() {
      var months = to.getYear() - from.getYear() > YEARS_OF_MONTHS ? 3 : 1;
      return Stream.iterate(from, day -> day.isBefore(to), day -> day.plusMonths(months)).toList();
    }
  }

  private static Span span(LocalDate first, LocalDate last) {
    var part =
        IntStream.of(1, 2, 5, 10, 20, 50, 100)
            .filter(
                each ->
                    Math.floorDiv(last.getYear(), each) - Math.floorDiv(first.getYear(), each)
                        < MOST_YEARS)
            .findFirst()
            .orElse(1000);
    return new Span(
        LocalDate.of(Math.floorDiv(first.getYear(), part) * part, 1, 1),
        LocalDate.of((Math.floorDiv(last.getYear(), part) + 1) * part, 1, 1),
        part);
  }

  private static List<Year> years(Span span, LocalDate on, Address here) {
    var years = new ArrayList<Year>();
    for (var year = span.from(); year.isBefore(span.to()); year = year.plusYears(span.part())) {
      var within = !on.isBefore(year) && on.isBefore(year.plusYears(span.part()));
      years.add(new Year(here.with("on", year).link(), "" + year.getYear(), within));
    }
    return years;
  }

  private static Step step(ChangeDay day, String key, Setting setting) {
    var language = setting.language();
    return new Step(
        setting.here().with("on", day.day()).link(),
        language.text(key, language.shortDate(day.day())),
        what(day, language));
  }

  private static String what(ChangeDay day, Language language) {
    var named =
        day.turns().stream()
            .map(
                turn ->
                    language.text(
                        "turn." + (turn.issued() ? "issued" : turn.status()), turn.citation()))
            .collect(Collectors.joining(language.text("comma")));
    return day.more() == 0
        ? named
        : language.text("board.more", named, language.number(day.more()));
  }
}
