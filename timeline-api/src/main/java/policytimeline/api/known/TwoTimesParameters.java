package policytimeline.api.known;

import org.jspecify.annotations.Nullable;

/// The clocks of a question about a difference as a request gives them.
///
/// @param from a day, 2025-01-19
/// @param to a day, not before the first
/// @param fromKnown an instant, or a position such as @18231; what `toKnown` is where left out
/// @param toKnown an instant or a position, not before the first; the last one where left out
/// @param atLeast a position that the read models must have
public record TwoTimesParameters(
    @Nullable String from,
    @Nullable String to,
    @Nullable String fromKnown,
    @Nullable String toKnown,
    @Nullable String atLeast) {

  /// Whether the answer can never change: the days always are fixed, and the second clocks are at
  /// positions.
  public boolean areFixed() {
    return isPosition(toKnown)
        && (fromKnown == null || fromKnown.isBlank() || isPosition(fromKnown));
  }

  private static boolean isPosition(@Nullable String known) {
    return known != null && known.strip().startsWith("@");
  }
}
