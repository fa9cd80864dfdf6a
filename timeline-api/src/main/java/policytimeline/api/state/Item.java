package policytimeline.api.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.description.Described;
import policytimeline.projections.state.StateItem;

/// An instrument and what held of it on the day.
record Item(
    String slug,
    String citation,
    String title,
    String family,
    String kind,
    String jurisdiction,
    String issuer,
    LocalDate issued,
    String status,
    String applies,
    PhaseOn phase) {

  /// @param to the first day on which the phase no longer holds, or null
  /// @param partsUnknown whether some part does not hold, and no source says which
  record PhaseOn(
      LocalDate from, @Nullable LocalDate to, List<String> because, boolean partsUnknown) {}

  static Item of(StateItem item) {
    return new Item(
        item.slug(),
        item.citation(),
        Described.title(item.titles(), item.citation()),
        item.family(),
        item.kind(),
        item.jurisdiction(),
        item.issuer(),
        item.issued(),
        item.status(),
        item.applies(),
        new PhaseOn(item.from(), item.to(), item.because(), item.partsUnknown()));
  }
}
