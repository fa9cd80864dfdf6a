package policytimeline.projections.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of one stream in one read model, as its positions follow each other. From one position
/// to the next nearly all stay, and nearly always at the beginning and the end, so these are not
/// looked up.
final class Holding<R> {

  /// Held since before the first of the positions.
  static final long BEFORE = 0;

  /// Up to so many pairs are rather compared one by one.
  private static final int FEW = 64;

  /// A row, and the position at which it came.
  record Held<R>(R row, long since) {}

  private List<Held<R>> held;

  Holding(List<R> rows) {
    held = rows.stream().map(row -> new Held<>(row, BEFORE)).toList();
  }

  List<Held<R>> held() {
    return held;
  }

  /// Goes on to other rows.
  ///
  /// @return what is not among them any more
  List<Held<R>> turn(List<R> rows, long position) {
    var begin = sameAtBegin(rows);
    var end = sameAtEnd(rows, Math.min(held.size(), rows.size()) - begin);
    if (begin + end == held.size() && begin + end == rows.size()) {
      return List.of();
    }
    var left = new ArrayList<>(held.subList(begin, held.size() - end));
    var next = new ArrayList<Held<R>>(rows.size());
    next.addAll(held.subList(0, begin));
    addChanged(rows.subList(begin, rows.size() - end), left, next, position);
    next.addAll(held.subList(held.size() - end, held.size()));
    held = next;
    return left;
  }

  private int sameAtBegin(List<R> rows) {
    var most = Math.min(held.size(), rows.size());
    var same = 0;
    while (same < most && held.get(same).row().equals(rows.get(same))) {
      same++;
    }
    return same;
  }

  private int sameAtEnd(List<R> rows, int most) {
    var same = 0;
    while (same < most
        && held.get(held.size() - 1 - same).row().equals(rows.get(rows.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  /// Takes out of those that are left the ones that stay.
  private static <R> void addChanged(
      List<R> rows, List<Held<R>> left, List<Held<R>> next, long position) {
    if ((long) rows.size() * left.size() <= FEW) {
      rows.forEach(row -> next.add(orNew(takeOut(row, left), row, position)));
      return;
    }
    Map<R, Held<R>> byRow = new HashMap<>();
    left.forEach(each -> byRow.put(each.row(), each));
    rows.forEach(row -> next.add(orNew(byRow.remove(row), row, position)));
    left.removeIf(each -> !byRow.containsKey(each.row()));
  }

  private static <R> Held<R> orNew(@Nullable Held<R> stays, R row, long position) {
    return stays == null ? new Held<>(row, position) : stays;
  }

  private static <R> @Nullable Held<R> takeOut(R row, List<Held<R>> left) {
    for (var i = 0; i < left.size(); i++) {
      if (left.get(i).row().equals(row)) {
        return left.remove(i);
      }
    }
    return null;
  }
}
