package policytimeline.api.known;

import java.time.LocalDate;
import java.time.ZoneId;

/// The clocks of a question, resolved.
///
/// @param zone in which the day turns
public record AsOf(LocalDate on, ZoneId zone, Known known) {

  public long position() {
    return known.position();
  }
}
