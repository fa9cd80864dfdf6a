package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.List;

/// The fold of a record that grows: after each entry the same as [Timeline#of], at the cost of that
/// entry alone where it only adds to what there is. What a clerical entry undoes, and what is dated
/// before another act, is folded from the beginning.
public final class GrowingTimeline {

  private final List<Entry> entries;
  private Fold fold;

  private GrowingTimeline(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
    this.fold = new Fold(StandingRecord.of(entries));
  }

  /// Begins with the entries that there are.
  public static GrowingTimeline of(List<Entry> entries) {
    return new GrowingTimeline(entries);
  }

  /// Takes the next entry.
  public GrowingTimeline with(Entry next) {
    entries.add(next);
    if (!fold.goesOnWith(next)) {
      fold = new Fold(StandingRecord.of(entries));
    }
    return this;
  }

  /// The timeline of all entries so far.
  public Timeline timeline() {
    return fold.timeline();
  }
}
