package policytimeline.projections.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of a plan's actions, as they stood on a day, as known at a position. A filter that is
/// empty filters nothing; one with several words takes any of them.
///
/// @param after the last item of the page before
public record ActionQuestion(
    String plan, LocalDate on, long known, Filters filters, @Nullable Place after, int limit) {

  /// What the answer is narrowed to.
  public record Filters(
      List<Integer> pillars,
      List<Integer> sections,
      List<String> agencies,
      List<String> progress) {}

  /// Where an action stands in its plan.
  ///
  /// @param place in the order of the source
  public record Place(int pillar, int section, int place, String action) {}
}
