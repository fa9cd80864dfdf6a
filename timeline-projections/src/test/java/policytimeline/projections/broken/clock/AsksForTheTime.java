package policytimeline.projections.broken.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/// Asks for the time in every way there is.
final class AsksForTheTime {

  static final LongSupplier BY_REFERENCE = System::currentTimeMillis;

  private AsksForTheTime() {}

  static Instant now() {
    return Instant.now();
  }

  static Instant byAClockOfItsOwn() {
    return Clock.systemUTC().instant();
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
