package policytimeline.projections.benchmark;

import java.time.LocalDate;
import policytimeline.core.event.PolicyEvent;

/// An event of the made-up world.
///
/// @param learned the day on which it is recorded
/// @param number orders what is recorded on one day
record Told(LocalDate learned, long number, String id, PolicyEvent event)
    implements Comparable<Told> {

  @Override
  public int compareTo(Told other) {
    var byDay = learned.compareTo(other.learned);
    return byDay == 0 ? Long.compare(number, other.number) : byDay;
  }
}
