package policytimeline.api.known;

import java.time.ZoneId;

/// The clocks of a question about a difference, resolved: two days, and what was known of each.
public record TwoTimes(AsOf from, AsOf to) {

  /// The last position that the answer takes into account.
  public long position() {
    return to.position();
  }

  /// In which the days turn.
  public ZoneId zone() {
    return from.zone();
  }
}
