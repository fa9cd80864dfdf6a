package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Period;

/// A maximal run of days on which status, what applies and the deciding entries do not change.
///
/// @param because the ids of the entries that began it
/// @param partsUnknown whether some part of it does not hold, and no source says which (rule 9)
public record Phase(
    Period period, Status status, Applies applies, List<String> because, boolean partsUnknown) {

  public Phase {
    because = List.copyOf(because);
  }

  public LocalDate from() {
    return period.from();
  }

  /// The first day on which it no longer holds; absent while none is known.
  public @Nullable LocalDate to() {
    return period.to();
  }
}
