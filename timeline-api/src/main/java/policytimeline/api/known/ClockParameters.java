package policytimeline.api.known;

import org.jspecify.annotations.Nullable;

/// The clocks as a request gives them; each may be left out.
///
/// @param on a day, 2025-01-19
/// @param known an instant, or a position such as @18231
/// @param atLeast a position that the read models must have
public record ClockParameters(
    @Nullable String on, @Nullable String known, @Nullable String atLeast) {

  /// Whether the answer can never change: both clocks are fixed, the second one at a position.
  public boolean areFixed() {
    return on != null && !on.isBlank() && isKnownFixed();
  }

  /// Whether the second clock is fixed, for answers that need no day.
  public boolean isKnownFixed() {
    return known != null && known.startsWith("@");
  }
}
