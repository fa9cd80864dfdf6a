package policytimeline.api.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.series.Series;
import policytimeline.projections.series.SeriesQueries;
import policytimeline.projections.series.SeriesQuestion;

/// Counts for drawings. What is known at a position never changes once nothing of it is parked, so
/// the last few of such counts are kept.
@Component
public class Counts {

  private static final int MOST_KEPT = 64;

  private final SeriesQueries series;
  private final DeadLetterQueries letters;
  private final Map<SeriesQuestion, List<Series>> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SeriesQuestion, List<Series>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Counts(SeriesQueries series, DeadLetterQueries letters) {
    this.series = series;
    this.letters = letters;
  }

  /// The series that a question asks for.
  public List<Series> of(SeriesQuestion question) {
    synchronized (kept) {
      var before = kept.get(question);
      if (before != null) {
        return before;
      }
    }
    // asked before it is counted: what is parked may be taken in meanwhile
    var isWhole = !letters.anyParked(question.known());
    var counted = series.of(question);
    if (isWhole) {
      synchronized (kept) {
        kept.put(question, counted);
      }
    }
    return counted;
  }
}
