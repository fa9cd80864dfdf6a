package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The day on which a part comes into force or begins to apply.
///
/// @param made when the act that fixes it was made; absent where the source does not say
/// @param causes the entries that fix it
record AppointedDay(LocalDate day, @Nullable LocalDate made, List<String> causes) {

  boolean isReached(LocalDate on) {
    return !on.isBefore(day);
  }

  /// Rule 3: a delay moves what is not yet reached on its own day, that day still counting. It does
  /// not touch a commencement that was only made after it, nor bring one forward.
  boolean canBeDelayed(LocalDate on, @Nullable LocalDate to) {
    return !day.isBefore(on)
        && (to == null || day.isBefore(to))
        && (made == null || !made.isAfter(on));
  }

  /// Itself, where it cannot be delayed; none, where the new day is to be fixed.
  @Nullable AppointedDay delayed(LocalDate on, @Nullable LocalDate to, String cause) {
    if (!canBeDelayed(on, to)) {
      return this;
    }
    return to == null
        ? null
        : new AppointedDay(
            to, made, Stream.concat(causes.stream(), Stream.of(cause)).distinct().toList());
  }
}
