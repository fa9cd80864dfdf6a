package policytimeline.api.broken.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/// Asks for the time in every way there is.
final class AsksForTheTime {

  static final LongSupplier BY_REFERENCE = System::currentTimeMillis;

  private AsksForTheTime() {}

  static Instant now() {
    return Instant.now();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }
}
