package policytimeline.projections.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An instrument and what held of it on the day.
///
/// @param held the phase; absent before its first
public record Found(
    String slug,
    String citation,
    Map<String, String> titles,
    String family,
    String kind,
    String jurisdiction,
    String issuer,
    LocalDate issued,
    String status,
    String applies,
    @Nullable Held held) {

  /// A phase.
  ///
  /// @param to the first day on which the phase no longer holds; absent while none is known
  /// @param partsUnknown whether some part does not hold, and no source says which
  public record Held(
      LocalDate from, @Nullable LocalDate to, List<String> because, boolean partsUnknown) {}
}
