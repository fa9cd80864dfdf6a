package policytimeline.api.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import policytimeline.projections.series.Group;
import policytimeline.projections.series.Measure;
import policytimeline.projections.series.SeriesQueries;
import policytimeline.projections.series.SeriesQuestion;
import policytimeline.projections.state.Filters;

/// Counts of changes, which are the same for every chosen day. What is known at a position never
/// changes, so the last few are kept.
@Component
class Counted {

  private static final int MOST_KEPT = 64;

  private final SeriesQueries series;
  private final Map<SeriesQuestion, List<Long>> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SeriesQuestion, List<Long>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Counted(SeriesQueries series) {
    this.series = series;
  }

  List<Long> of(
      Measure measure, List<LocalDate> steps, LocalDate end, Filters filters, long known) {
    var question = new SeriesQuestion(measure, Group.ALL, steps, end, filters, known);
    synchronized (kept) {
      var before = kept.get(question);
      if (before != null) {
        return before;
      }
    }
    var values = series.of(question).getFirst().values();
    synchronized (kept) {
      kept.put(question, values);
    }
    return values;
  }
}
