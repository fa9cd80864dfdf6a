package policytimeline.core.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A run of calendar days, `from` included and `to` excluded; without `to` it is open.
public record Period(LocalDate from, @Nullable LocalDate to) {

  public Period {
    if (to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "A period ends after the day on which it begins; got: [" + from + ", " + to + ")");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
