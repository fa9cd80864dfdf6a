package policytimeline.projections.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What rules applied on a day, as known at a position.
///
/// @param after the last item of the page before
public record StateQuestion(
    LocalDate on, long known, Filters filters, Sort sort, @Nullable Place after, int limit) {

  /// In which order the items come.
  public enum Sort {
    ISSUED,
    ISSUED_LAST_FIRST,
    SLUG,
    /// What changed last comes first.
    CHANGED
  }

  /// Where an item stands in the order: the day that it is sorted by, and its slug.
  public record Place(LocalDate day, String slug) {}
}
