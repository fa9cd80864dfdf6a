package policytimeline.core.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A run of calendar days, `from` included and `to` excluded; without `to` it is open.
public record Period(LocalDate from, @Nullable LocalDate to) {

  public Period {
    if (to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "A period ends after the day on which it begins; got: [" + from + ", " + to + ")");
    }
  }

  /// The days that both have.
  public Optional<Period> overlap(Period other) {
    var later = from.isAfter(other.from) ? from : other.from;
    var earlier = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
    return earlier == null || later.isBefore(earlier)
        ? Optional.of(new Period(later, earlier))
        : Optional.empty();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
