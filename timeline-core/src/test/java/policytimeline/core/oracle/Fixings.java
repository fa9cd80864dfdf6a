package policytimeline.core.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;

/// The days that acts fix for one part to come into force, or to apply. The earliest counts.
final class Fixings {

  private final List<Fixing> all = new ArrayList<>();
  private @Nullable LocalDate reached;

  void add(Said by, LegalDate day) {
    all.add(new Fixing(by, day.firstDay()));
  }

  void addAll(Fixings others) {
    all.addAll(others.all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean isReached() {
    return reached != null;
  }

  boolean wasReachedBefore(LocalDate today) {
    return reached != null && reached.isBefore(today);
  }

  /// Rule 3, on the delay's own day and before anything commences on it.
  boolean delay(LocalDate today, @Nullable LocalDate to, String by) {
    var moved = false;
    for (var fixing : all) {
      moved |= fixing.move(today, to, by);
    }
    return moved;
  }

  void reach(LocalDate today) {
    if (!isReached() && all.stream().anyMatch(f -> f.day != null && !f.day.isAfter(today))) {
      reached = today;
    }
  }

  /// The entries that fixed today as the day, where it is.
  Set<String> causes(LocalDate today) {
    var causes = new TreeSet<String>();
    if (today.equals(reached)) {
      all.stream().filter(f -> today.equals(f.day)).forEach(f -> causes.addAll(f.causes));
    }
    return causes;
  }

  private static final class Fixing {
    private final Said by;
    private final Set<String> causes = new TreeSet<>();
    private @Nullable LocalDate day;

    private Fixing(Said by, LocalDate day) {
      this.by = by;
      this.day = day;
      causes.add(by.id());
    }

    private boolean move(LocalDate today, @Nullable LocalDate to, String cause) {
      var made = by.act().signedOn();
      var isLaterAct = made != null && made.firstDay().isAfter(today);
      if (day == null || day.isBefore(today) || isLaterAct || (to != null && !to.isAfter(day))) {
        return false;
      }
      day = to;
      causes.add(cause);
      return true;
    }
  }
}
