package policytimeline.projections.tally;

import java.util.HashMap;
import java.util.Map;

/// How many are counted in each cell, by its number.
final class Counts {

  private final Map<Long, Long> counts = new HashMap<>();

  void add(long cell, long count) {
    if (count != 0) {
      counts.merge(cell, count, Long::sum);
    }
  }

  void addAll(Counts others) {
    others.counts.forEach(this::add);
  }

  /// Those that are not nought.
  Map<Long, Long> byCell() {
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
