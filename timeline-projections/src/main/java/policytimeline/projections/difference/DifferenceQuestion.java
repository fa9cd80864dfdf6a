package policytimeline.projections.difference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.state.Filters;

/// What changed from one question to another.
///
/// @param from a day, and `fromKnown` what was known of it
/// @param to a day not before it, and `toKnown` what was known of that, not less
/// @param filters statuses and applies are those of the second question
/// @param after the last change of the page before
public record DifferenceQuestion(
    LocalDate from,
    long fromKnown,
    LocalDate to,
    long toKnown,
    Filters filters,
    @Nullable Place after,
    int limit) {

  /// Where a change stands in the order: its instrument, and its step, which is 1 for a later date
  /// and 2 for a later record.
  public record Place(String slug, int step) {}
}
