package policytimeline.core.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;

/// The days that acts fix for one part to come into force, or to apply. The earliest counts.
final class Fixings {

  private final List<Fixing> all = new ArrayList<>();
  private @Nullable LocalDate reached;

  void add(Said by, LegalDate day) {
    all.add(new Fixing(by, day.firstDay()));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean isReached() {
    return reached != null;
  }

  /// Rule 3, on the delay's own day and before anything commences on it.
  boolean delay(LocalDate today, @Nullable LocalDate to, String by) {
    if (isReached()) {
      return false;
    }
    var moved = false;
    for (var fixing : all) {
      moved |= fixing.move(today, to, by);
    }
    return moved;
  }

  void reach(LocalDate today) {
    if (!isReached() && all.stream().anyMatch(fixing -> today.equals(fixing.day))) {
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

  /// What fixed a later day than the one that came.
  Stream<Said> tooLate() {
    return all.stream()
        .filter(f -> reached != null && f.day != null && f.day.isAfter(reached))
        .map(f -> f.by);
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
      if (day == null || isLaterAct || (to != null && !to.isAfter(day))) {
        return false;
      }
      day = to;
      causes.add(cause);
      return true;
    }
  }
}
