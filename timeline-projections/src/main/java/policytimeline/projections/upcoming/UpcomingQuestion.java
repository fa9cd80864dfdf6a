package policytimeline.projections.upcoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.state.Filters;

/// What comes on the days from one on and before another.
///
/// @param filters statuses and applies are those that it turns to
/// @param after the last item of the page before
public record UpcomingQuestion(
    LocalDate from, LocalDate to, long known, Filters filters, @Nullable Place after, int limit) {

  /// Where an item stands in the order.
  ///
  /// @param what the entry of an amendment, the action of a plan, or empty for a phase
  public record Place(LocalDate on, String slug, String what) {}
}
