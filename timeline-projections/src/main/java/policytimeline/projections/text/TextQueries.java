package policytimeline.projections.text;

import java.time.LocalDate;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.ConsolidatedText;
import policytimeline.core.text.TextComparison;
import policytimeline.projections.record.RecordQueries;

/// How the text of one instrument read on a day, and what changed from one day to another.
public class TextQueries {

  private final RecordQueries records;

  TextQueries(RecordQueries records) {
    this.records = records;
  }

  /// A day, and how much of the log is known.
  public record At(LocalDate on, long known) {}

  /// The text on a day; one without provisions where none is recorded.
  public ConsolidatedText text(String slug, At at) {
    return text(records.timeline(slug, at.known()), at);
  }

  /// What changed between two texts.
  ///
  /// @param language in which they are compared, where both have it
  public TextComparison compare(String slug, At from, At to, String language) {
    var later = records.timeline(slug, to.known());
    var earlier = from.known() == to.known() ? later : records.timeline(slug, from.known());
    return TextComparison.of(text(earlier, from), text(later, to), language);
  }

  private static ConsolidatedText text(Timeline timeline, At at) {
    return ConsolidatedText.of(timeline, at.on());
  }
}
