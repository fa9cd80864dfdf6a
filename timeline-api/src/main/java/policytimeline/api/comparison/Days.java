package policytimeline.api.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policytimeline.api.drawing.DayMarks;
import policytimeline.api.drawing.DayMarks.Mark;
import policytimeline.api.known.TwoTimes;
import policytimeline.api.language.Language;
import policytimeline.core.phase.Status;
import policytimeline.projections.difference.ChangeItem;

/// On which days between the two something changed, drawn.
final class Days {

  private Days() {}

  static String draw(TwoTimes times, List<ChangeItem> items, Language language) {
    if (!times.from().on().isBefore(times.to().on())) {
      return "";
    }
    Map<LocalDate, int[]> days = new LinkedHashMap<>();
    for (var item : items) {
      var counts = days.computeIfAbsent(item.on(), _ -> new int[2]);
      counts[Status.IN_FORCE.code().equals(item.to().status()) ? 0 : 1]++;
    }
    var marks =
        days.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                each ->
                    new Mark(
                        each.getKey(),
                        language.shortDate(each.getKey()),
                        each.getValue()[0],
                        each.getValue()[1]))
            .toList();
    var label = language.text("compare.strip");
    return DayMarks.draw(times.from().on(), times.to().on(), marks, 1152, false, label)
        + DayMarks.draw(times.from().on(), times.to().on(), marks, 358, true, label);
  }
}
