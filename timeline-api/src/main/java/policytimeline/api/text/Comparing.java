package policytimeline.api.text;

import java.util.List;
import java.util.Locale;
import policytimeline.api.text.Run.Change;

/// Compares the texts of one answer: by words, and in larger pieces where that would take too long.
/// What two texts begin and end with costs nothing.
final class Comparing {

  /// At worst every piece of one text is held against every piece of the other: 4,000 words that
  /// differ from 4,000 others, at once.
  private static final long MOST = 4_000L * 4_000L;

  /// And that as often in one answer.
  private static final int TIMES = 4;

  private final Locale locale;
  private long left = TIMES * MOST;

  Comparing(Locale locale) {
    this.locale = locale;
  }

  Difference of(String before, String after) {
    var words = pieces(Granularity.WORD, before, after);
    if (isAffordable(words)) {
      return new Difference(Granularity.WORD, words.runs());
    }
    var sentences = pieces(Granularity.SENTENCE, before, after);
    if (isAffordable(sentences)) {
      return byWords(sentences.runs());
    }
    var whole = pieces(Granularity.WHOLE, before, after);
    return new Difference(Granularity.WHOLE, whole.runs());
  }

  /// Where sentences stand in the place of others, these are compared by words in their turn.
  private Difference byWords(List<Run> sentences) {
    var granularity = Granularity.WORD;
    var runs = new Run.Runs();
    var deleted = "";
    for (var run : sentences) {
      if (run.change() == Change.INSERTED && !deleted.isEmpty()) {
        var words = pieces(Granularity.WORD, deleted, run.text());
        if (isAffordable(words)) {
          words.runs().forEach(runs::add);
        } else {
          granularity = Granularity.SENTENCE;
          runs.add(new Run(Change.DELETED, deleted));
          runs.add(run);
        }
        deleted = "";
      } else {
        runs.add(new Run(Change.DELETED, deleted));
        deleted = run.change() == Change.DELETED ? run.text() : "";
        if (run.change() != Change.DELETED) {
          runs.add(run);
        }
      }
    }
    runs.add(new Run(Change.DELETED, deleted));
    return new Difference(granularity, runs.all());
  }

  private boolean isAffordable(Pieces pieces) {
    var affordable = pieces.cost() <= Math.min(MOST, left);
    left -= affordable ? pieces.cost() : 0;
    return affordable;
  }

  private Pieces pieces(Granularity granularity, String before, String after) {
    return Pieces.of(granularity.pieces(before, locale), granularity.pieces(after, locale));
  }
}
