package policytimeline.projections.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What rules applied on a day, as known at a position. A filter that is empty filters nothing; one
/// with several words takes any of them.
///
/// @param after the last item of the page before
public record StateQuestion(
    LocalDate on, long known, Filters filters, Sort sort, @Nullable Place after, int limit) {

  /// What the answer is narrowed to.
  ///
  /// @param statuses empty for every status
  /// @param words each must stand in the slug, the citation or a title, in lower case
  public record Filters(
      List<String> jurisdictions,
      List<String> families,
      List<String> kinds,
      List<String> issuers,
      List<String> agencies,
      List<String> topics,
      List<String> statuses,
      List<String> applies,
      List<String> words) {}

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
