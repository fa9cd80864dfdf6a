package policytimeline.api.known;

import java.time.Duration;
import org.springframework.http.CacheControl;

/// How long an answer may be kept.
public final class Caching {

  private static final Duration YEAR = Duration.ofDays(365);

  private Caching() {}

  /// For ever where both clocks are fixed; else it must be asked for again each time. An answer
  /// that lacks a parked entry is not kept at all.
  public static CacheControl of(ClockParameters parameters, boolean incomplete) {
    return of(parameters.areFixed(), incomplete);
  }

  /// The same for an answer that needs no day.
  public static CacheControl withoutDay(ClockParameters parameters, boolean incomplete) {
    return of(parameters.isKnownFixed(), incomplete);
  }

  /// The same of a difference.
  public static CacheControl of(TwoTimesParameters parameters, boolean incomplete) {
    return of(parameters.areFixed(), incomplete);
  }

  private static CacheControl of(boolean fixed, boolean incomplete) {
    if (incomplete) {
      return CacheControl.noStore();
    }
    return fixed
        ? CacheControl.maxAge(YEAR).cachePublic().immutable()
        : CacheControl.noCache();
  }
}
