package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When a part comes into force and when it applies, as far as the acts seen so far say; absent
/// while it is a day to be fixed.
record Commencement(@Nullable AppointedDay inForce, @Nullable AppointedDay applies) {

  boolean inForce(LocalDate day) {
    return inForce != null && inForce.isReached(day);
  }

  boolean applies(LocalDate day) {
    return inForce(day) && applies != null && applies.isReached(day);
  }

  Stream<AppointedDay> days() {
    return Stream.concat(Stream.ofNullable(inForce), Stream.ofNullable(applies));
  }

  boolean canBeDelayed(LocalDate on, @Nullable LocalDate to) {
    return days().anyMatch(each -> each.canBeDelayed(on, to));
  }

  Commencement delayed(LocalDate on, @Nullable LocalDate to, String cause) {
    return new Commencement(
        inForce == null ? null : inForce.delayed(on, to, cause),
        applies == null ? null : applies.delayed(on, to, cause));
  }
}
