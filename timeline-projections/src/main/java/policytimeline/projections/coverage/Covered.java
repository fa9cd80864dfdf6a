package policytimeline.projections.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One declaration of coverage.
///
/// @param family every family where absent
public record Covered(
    String jurisdiction,
    @Nullable String family,
    LocalDate since,
    @Nullable LocalDate checkedUntil) {

  /// What coverage says of an answer for a day.
  public enum Freshness {
    COVERED,
    UNKNOWN,
    STALE
  }

  public Freshness on(LocalDate day) {
    if (day.isBefore(since)) {
      return Freshness.UNKNOWN;
    }
    return checkedUntil != null && day.isAfter(checkedUntil) ? Freshness.STALE : Freshness.COVERED;
  }
}
