package policytimeline.api.upcoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.description.Described;
import policytimeline.projections.upcoming.UpcomingItem;

/// What comes on a day.
///
/// @param event in one word
/// @param from what holds until then, or null where the instrument begins
/// @param action of a plan, and how far it comes; null where it is the instrument itself
record UpcomingAnswer(
    LocalDate on,
    String slug,
    String citation,
    String title,
    String family,
    String kind,
    String event,
    @Nullable HeldAnswer from,
    HeldAnswer to,
    @Nullable StepAnswer action,
    List<String> entries) {

  record HeldAnswer(String status, String applies) {

    static @Nullable HeldAnswer of(UpcomingItem.@Nullable Held held) {
      return held == null ? null : new HeldAnswer(held.status(), held.applies());
    }
  }

  record StepAnswer(String action, String progress) {

    static @Nullable StepAnswer of(UpcomingItem.@Nullable Step step) {
      return step == null ? null : new StepAnswer(step.action(), step.progress());
    }
  }

  static final List<String> COLUMNS =
      List.of(
          "on",
          "slug",
          "citation",
          "title",
          "family",
          "kind",
          "event",
          "from_status",
          "from_applies",
          "to_status",
          "to_applies",
          "action",
          "progress",
          "entries");

  static UpcomingAnswer of(UpcomingItem item) {
    return new UpcomingAnswer(
        item.place().on(),
        item.place().slug(),
        item.citation(),
        Described.title(item.titles(), item.citation()),
        item.family(),
        item.kind(),
        item.coming().code(),
        HeldAnswer.of(item.before()),
        new HeldAnswer(item.after().status(), item.after().applies()),
        StepAnswer.of(item.action()),
        item.entries());
  }

  List<@Nullable Object> cells() {
    var cells = new ArrayList<@Nullable Object>();
    cells.addAll(List.of(on, slug, citation, title, family, kind, event));
    cells.add(from == null ? null : from.status());
    cells.add(from == null ? null : from.applies());
    cells.addAll(List.of(to.status(), to.applies()));
    cells.add(action == null ? null : action.action());
    cells.add(action == null ? null : action.progress());
    cells.add(entries);
    return cells;
  }
}
