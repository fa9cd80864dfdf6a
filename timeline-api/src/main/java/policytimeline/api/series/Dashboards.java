package policytimeline.api.series;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.drawing.ChangeStrip;
import policytimeline.api.drawing.Staircase;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Notice;
import policytimeline.api.known.AsOf;
import policytimeline.api.language.Language;
import policytimeline.api.series.Dashboard.Chart;
import policytimeline.api.series.Dashboard.Curve;
import policytimeline.api.series.Dashboard.Effect;
import policytimeline.api.series.Dashboard.Row;
import policytimeline.api.series.Dashboard.Span;
import policytimeline.api.series.Dashboard.Strip;
import policytimeline.api.series.Dashboard.Table;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.difference.ChangeDayQueries;
import policytimeline.projections.series.Group;
import policytimeline.projections.series.Measure;
import policytimeline.projections.series.Series;
import policytimeline.projections.series.SeriesQuestion;
import policytimeline.projections.state.Filters;

/// Gathers what stands on the dashboard.
@Component
class Dashboards {

  static final List<Integer> SPANS = List.of(2, 10, 30, 90);

  private static final int CURVES = 6;

  /// What was asked.
  ///
  /// @param years how many are looked at
  /// @param day whose effect is told; the last one that had any where it is left out
  record Asked(
      AsOf asOf,
      Filters filters,
      int years,
      @Nullable LocalDate day,
      Address here,
      Language language) {

    /// Of whole years, to the one of the chosen day.
    LocalDate first() {
      return asOf.on().withDayOfYear(1).minusYears(years - 1L);
    }

    LocalDate end() {
      return first().plusYears(years);
    }
  }

  private final Counts counts;
  private final ChangeDayQueries days;
  private final DeadLetterQueries letters;

  Dashboards(Counts counts, ChangeDayQueries days, DeadLetterQueries letters) {
    this.counts = counts;
    this.days = days;
    this.letters = letters;
  }

  Dashboard of(Asked asked) {
    var language = asked.language();
    var position = asked.asOf().position();
    var notices = new ArrayList<Notice>();
    if (letters.anyParked(position)) {
      notices.add(Notice.incomplete(language));
    }
    return new Dashboard(
        language.text("dashboard.heading", language.date(asked.asOf().on())),
        notices,
        SPANS.stream().map(each -> span(each, asked)).toList(),
        effect(asked),
        changes(asked),
        Stream.of(Group.FAMILY, Group.TOPIC, Group.ISSUER)
            .map(group -> chart(group, asked))
            .toList());
  }

  private static Span span(int years, Asked asked) {
    return new Span(
        asked.here().with("years", years).link(),
        asked.language().text("dashboard.years", asked.language().number(years)),
        years == asked.years());
  }

  private Effect effect(Asked asked) {
    var language = asked.language();
    var day = day(asked);
    var issued = onDay(Measure.ISSUED, day, asked);
    var ended = onDay(Measure.ENDED, day, asked);
    var net = onDay(Measure.NET, day, asked);
    var rows =
        Stream.of(issued, ended, net)
            .flatMap(List::stream)
            .map(Series::key)
            .distinct()
            .sorted()
            .map(
                key ->
                    new Row(
                        language.word("families", key),
                        List.of(
                            language.number(of(issued, key)),
                            language.number(of(ended, key)),
                            signed(of(net, key), language))))
            .toList();
    return new Effect(
        language.text("dashboard.effect", language.date(day)),
        language.text(
            "dashboard.effect.said",
            language.number(sum(issued)),
            language.number(sum(ended)),
            signed(sum(net), language)),
        day.toString(),
        asked.here().carried("day", "atLeast"),
        rows,
        new Go(
            asked.here().to("/compare").with("from", day.minusDays(1)).with("to", day).link(),
            language.text("dashboard.effect.compare")),
        csv(Measure.NET, Group.FAMILY, Step.DAY, day, day, asked));
  }

  private LocalDate day(Asked asked) {
    var day = asked.day();
    var on = asked.asOf().on();
    return day == null
        ? days.previous(on.plusDays(1), asked.asOf().position(), asked.filters())
            .map(each -> each.day())
            .orElse(on)
        : day;
  }

  private List<Series> onDay(Measure measure, LocalDate day, Asked asked) {
    return counts.of(
        new SeriesQuestion(
            measure,
            Group.FAMILY,
            List.of(day),
            day.plusDays(1),
            asked.filters(),
            asked.asOf().position()));
  }

  private static long of(List<Series> series, String key) {
    return series.stream()
        .filter(each -> each.key().equals(key))
        .mapToLong(each -> each.values().getFirst())
        .sum();
  }

  private static long sum(List<Series> series) {
    return series.stream().mapToLong(each -> each.values().getFirst()).sum();
  }

  private static String signed(long number, Language language) {
    return number > 0 ? "+" + language.number(number) : language.number(number).replace("-", "−");
  }

  private Strip changes(Asked asked) {
    var language = asked.language();
    var step = asked.years() > 10 ? Step.YEAR : Step.MONTH;
    var on = asked.asOf().on();
    var steps = step.days(asked.first(), on);
    var end = step.after(asked.first(), steps.size());
    var issued = all(Measure.ISSUED, steps, end, asked);
    var ended = all(Measure.ENDED, steps, end, asked);
    return new Strip(
        language.text("dashboard.changes." + step.code()),
        language.text("dashboard.changes.caveat"),
        ChangeStrip.draw(asked.first(), asked.end(), steps, issued, ended, on),
        years(asked),
        new Table(
            List.of(language.text("dashboard.issued"), language.text("dashboard.ended")),
            rows(steps, List.of(issued, ended), step, language)),
        List.of(
            new Go(
                csv(Measure.ISSUED, Group.ALL, step, asked.first(), on, asked),
                language.text("dashboard.csv.issued")),
            new Go(
                csv(Measure.ENDED, Group.ALL, step, asked.first(), on, asked),
                language.text("dashboard.csv.ended"))));
  }

  private List<Long> all(Measure measure, List<LocalDate> steps, LocalDate end, Asked asked) {
    return counts
        .of(
            new SeriesQuestion(
                measure, Group.ALL, steps, end, asked.filters(), asked.asOf().position()))
        .getFirst()
        .values();
  }

  private Chart chart(Group group, Asked asked) {
    var language = asked.language();
    var step = asked.years() > 10 ? Step.YEAR : Step.QUARTER;
    var on = asked.asOf().on();
    var steps = step.days(asked.first(), on);
    var end = step.after(asked.first(), steps.size());
    var series =
        counts
            .of(
                new SeriesQuestion(
                    Measure.IN_FORCE, group, steps, end, asked.filters(), asked.asOf().position()))
            .stream()
            .sorted(comparingLong((Series each) -> -each.values().getLast()))
            .toList();
    var drawn = series.stream().limit(CURVES).toList();
    var words = group == Group.FAMILY ? "families" : group.code();
    var names = drawn.stream().map(each -> language.word(words, each.key())).toList();
    return new Chart(
        group.code(),
        language.text("dashboard.force." + group.code()),
        language.text("dashboard.force.caveat"),
        IntStream.range(0, drawn.size())
            .mapToObj(place -> curve(names.get(place), drawn.get(place), steps, end, asked))
            .toList(),
        years(asked),
        series.size() > CURVES
            ? language.text("dashboard.more", language.number(series.size() - CURVES))
            : null,
        new Table(names, rows(steps, drawn.stream().map(Series::values).toList(), step, language)),
        csv(Measure.IN_FORCE, group, step, asked.first(), on, asked));
  }

  /// Each to its own height, since one family is a hundred times another; the number says which.
  private static Curve curve(
      String name, Series series, List<LocalDate> steps, LocalDate end, Asked asked) {
    var language = asked.language();
    var most = series.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return new Curve(
        name,
        language.text(
            "dashboard.curve", language.number(series.values().getLast()), language.number(most)),
        Staircase.draw(steps, end, asked.end(), series.values(), most));
  }

  private static List<Row> rows(
      List<LocalDate> steps, List<List<Long>> columns, Step step, Language language) {
    return IntStream.range(0, steps.size())
        .mapToObj(
            place ->
                new Row(
                    step == Step.YEAR
                        ? String.valueOf(steps.get(place).getYear())
                        : steps.get(place).toString().substring(0, 7),
                    columns.stream().map(each -> language.number(each.get(place))).toList()))
        .toList();
  }

  /// Those that stand evenly below a drawing, at most ten.
  private static List<String> years(Asked asked) {
    var first = asked.first().getYear();
    var part = Math.max(1, asked.years() / 10);
    return IntStream.iterate(first, year -> year < first + asked.years(), year -> year + part)
        .mapToObj(String::valueOf)
        .toList();
  }

  private static String csv(
      Measure measure, Group group, Step step, LocalDate from, LocalDate to, Asked asked) {
    return asked
        .here()
        .to(
            "/api/v1/series.csv",
            "jurisdiction",
            "family",
            "kind",
            "issuer",
            "agency",
            "topic",
            "q")
        .with("measure", measure.code())
        .with("group", group.code())
        .with("step", step.code())
        .with("from", from)
        .with("to", to)
        .with("known", "@" + asked.asOf().position())
        .link();
  }
}
