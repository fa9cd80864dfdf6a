package policytimeline.projections.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.instrument.Family;
import policytimeline.projections.state.Filters;
import policytimeline.projections.tally.TallyQueries;

/// Counts through time.
public class SeriesQueries {

  /// As many keys have a series of their own; the rest is counted together.
  public static final int MOST_KEYS = 200;

  private static final String[] EVERY_FAMILY =
      Arrays.stream(Family.values()).map(Family::code).toArray(String[]::new);

  record Count(String key, int step, long value) {}

  private final JdbcClient db;
  private final CellCounts cells;

  SeriesQueries(JdbcClient db, TallyQueries tallies) {
    this.db = db;
    this.cells = new CellCounts(tallies);
  }

  /// The series of every key under which anything is counted, in the order of the keys, what is
  /// other last. Not told apart, there is one in any case.
  public List<Series> of(SeriesQuestion question) {
    Map<String, List<Count>> counts =
        counts(question).stream().collect(groupingBy(Count::key, TreeMap::new, toList()));
    if (question.group() == Group.ALL) {
      counts.putIfAbsent(Group.ALL.code(), List.of());
    }
    var other = counts.remove(Series.OTHER);
    return Stream.concat(
            counts.entrySet().stream()
                .map(each -> series(each.getKey(), each.getValue(), question)),
            Stream.ofNullable(other).map(rest -> series(Series.OTHER, rest, question)))
        .toList();
  }

  private List<Count> counts(SeriesQuestion question) {
    return question.measure() == Measure.IN_FORCE && CellCounts.answer(question)
        ? cells.of(question)
        : counted(question);
  }

  private List<Count> counted(SeriesQuestion question) {
    var filters = question.filters();
    var steps = question.steps().stream().map(LocalDate::toString).toArray(String[]::new);
    return filters
        .state(filters.instrument(db.sql(sql(question.measure()))))
        .param("known", question.known())
        .param("steps", steps)
        .param("first", question.first())
        .param("end", question.end())
        .param("count", steps.length)
        .param("group", question.group().code())
        .param("everyFamily", EVERY_FAMILY)
        .param("holding", Filters.HOLDING.toArray(String[]::new))
        .param("net", question.measure() == Measure.NET)
        .param("most", MOST_KEYS)
        .param("other", Series.OTHER)
        .query(
            (row, _) -> new Count(row.getString("key"), row.getInt("step"), row.getLong("value")))
        .list();
  }

  private static String sql(Measure measure) {
    return switch (measure) {
      case IN_FORCE -> Counting.HOLDING;
      case ISSUED -> Counting.ISSUED;
      case ENDED, NET -> Counting.TURNING;
    };
  }

  /// What is in force at a step is in force until a later one says otherwise; what happens in a
  /// step happens in that one alone.
  private static Series series(String key, List<Count> counts, SeriesQuestion question) {
    var values = new Long[question.steps().size()];
    Arrays.fill(values, 0L);
    for (var count : counts) {
      var last = question.measure() == Measure.IN_FORCE ? values.length : count.step() + 1;
      Arrays.fill(values, count.step(), last, count.value());
    }
    return new Series(key, List.of(values));
  }
}
