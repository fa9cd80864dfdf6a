package policytimeline.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.plan.ActionItem;

/// A recommended action, and how far it had come on the day.
record ActionAnswer(
    String id,
    int pillar,
    int section,
    String summary,
    List<String> agencies,
    @Nullable Integer page,
    String progress,
    StageOn phase) {

  /// @param to the first day on which the progress is another, or null
  record StageOn(LocalDate from, @Nullable LocalDate to, List<String> because) {}

  static ActionAnswer of(ActionItem item, String language) {
    return new ActionAnswer(
        item.place().action(),
        item.place().pillar(),
        item.place().section(),
        item.summary().in(language),
        item.agencies(),
        item.page(),
        item.progress(),
        new StageOn(item.from(), item.to(), List.of(item.because())));
  }
}
