package policytimeline.projections.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is counted on each of some days, put together from the spans of blocks.
final class Course {

  private record Span(int level, long block, LocalDate first, Packed packed) {}

  private final List<LocalDate> days;
  private final List<Counts> counts = new ArrayList<>();
  private @Nullable Span open;

  /// @param days in order
  Course(List<LocalDate> days) {
    this.days = days;
    days.forEach(_ -> counts.add(new Counts()));
  }

  /// A span holds until the next one of its block, which comes next.
  void span(int level, long block, LocalDate first, Packed packed) {
    var next = new Span(level, block, first, packed);
    close(next);
    open = next;
  }

  void stretch(LocalDate from, @Nullable LocalDate to, long cell, long items) {
    var end = to == null ? days.size() : place(to);
    for (var day = place(from); day < end; day++) {
      counts.get(day).add(cell, items);
    }
  }

  List<Counts> counts() {
    close(null);
    return counts;
  }

  private void close(@Nullable Span next) {
    var span = open;
    open = null;
    if (span == null) {
      return;
    }
    var end =
        next != null && next.level() == span.level() && next.block() == span.block()
            ? place(next.first())
            : days.size();
    var first = place(span.first());
    if (first < end) {
      Unpacking.along(span.packed(), days.subList(first, end), counts.subList(first, end));
    }
  }

  /// The place of the first of the days that is not before a day.
  private int place(LocalDate day) {
    var found = Collections.binarySearch(days, day);
    return found < 0 ? -found - 1 : found;
  }
}
