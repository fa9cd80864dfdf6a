package policytimeline.api.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.projections.finding.FindingItem;

/// One finding.
///
/// @param slug the instrument whose record shows it
/// @param period the days that it concerns; null where it concerns no days in particular
/// @param entries between which it lies
record FindingAnswer(
    String kind,
    String slug,
    @Nullable FoundPeriod period,
    String message,
    List<String> entries,
    List<Source> sources) {

  /// @param to the first day that no longer belongs, or null
  record FoundPeriod(LocalDate from, @Nullable LocalDate to) {}

  static FindingAnswer of(FindingItem item) {
    var period = item.period();
    return new FindingAnswer(
        item.kind(),
        item.stream(),
        period == null ? null : new FoundPeriod(period.from(), period.to()),
        item.message(),
        item.entries(),
        item.sources());
  }

  List<@Nullable Object> cells() {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(kind);
    cells.add(slug);
    cells.add(period == null ? null : period.from());
    cells.add(period == null ? null : period.to());
    cells.add(message);
    cells.add(entries);
    cells.add(sources.stream().map(Source::publisher).distinct().toList());
    return cells;
  }
}
