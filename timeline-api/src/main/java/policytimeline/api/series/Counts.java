package policytimeline.api.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import policytimeline.projections.series.Series;
import policytimeline.projections.series.SeriesQueries;
import policytimeline.projections.series.SeriesQuestion;

/// Counts for drawings. What is known at a position never changes, so the last few are kept.
@Component
class Counts {

  private static final int MOST_KEPT = 64;

  private final SeriesQueries series;
  private final Map<SeriesQuestion, List<Series>> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SeriesQuestion, List<Series>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Counts(SeriesQueries series) {
    this.series = series;
  }

  List<Series> of(SeriesQuestion question) {
    synchronized (kept) {
      var before = kept.get(question);
      if (before != null) {
        return before;
      }
    }
    var counted = series.of(question);
    synchronized (kept) {
      kept.put(question, counted);
    }
    return counted;
  }
}
