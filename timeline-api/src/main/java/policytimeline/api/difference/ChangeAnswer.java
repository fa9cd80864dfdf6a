package policytimeline.api.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.description.Described;
import policytimeline.projections.difference.ChangeItem;

/// One change of one instrument.
///
/// @param on the day on which it took effect
/// @param cause the verb that brought it about
/// @param through date_reached, late_fact or correction
record ChangeAnswer(
    String slug,
    String citation,
    String title,
    String family,
    String kind,
    HeldAnswer from,
    HeldAnswer to,
    LocalDate on,
    String cause,
    String through,
    List<String> entries) {

  /// What held.
  ///
  /// @param since the first day of the phase, or null where there is none
  /// @param until the first day on which it no longer holds, or null
  record HeldAnswer(
      String status, String applies, @Nullable LocalDate since, @Nullable LocalDate until) {

    static HeldAnswer of(ChangeItem.Held held) {
      return new HeldAnswer(held.status(), held.applies(), held.since(), held.until());
    }
  }

  static final List<String> COLUMNS =
      List.of(
          "slug",
          "citation",
          "title",
          "family",
          "kind",
          "from_status",
          "from_applies",
          "to_status",
          "to_applies",
          "on",
          "cause",
          "through",
          "entries");

  static ChangeAnswer of(ChangeItem item) {
    return new ChangeAnswer(
        item.place().slug(),
        item.citation(),
        Described.title(item.titles(), item.citation()),
        item.family(),
        item.kind(),
        HeldAnswer.of(item.from()),
        HeldAnswer.of(item.to()),
        item.on(),
        item.cause(),
        item.through(),
        item.entries());
  }

  List<@Nullable Object> cells() {
    return new ArrayList<>(
        List.of(
            slug,
            citation,
            title,
            family,
            kind,
            from.status(),
            from.applies(),
            to.status(),
            to.applies(),
            on,
            cause,
            through,
            entries));
  }
}
