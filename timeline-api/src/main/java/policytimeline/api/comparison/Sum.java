package policytimeline.api.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policytimeline.api.comparison.Comparison.Amount;
import policytimeline.api.comparison.Comparisons.Asked;
import policytimeline.projections.difference.ChangeItem;
import policytimeline.projections.state.Filters;

/// How many stood before, what came and went by which cause, and how many stood after.
record Sum(Asked asked, List<ChangeItem> items) {

  List<Amount> of(long before, long after) {
    var language = asked.language();
    var times = asked.times();
    var amounts = new ArrayList<Amount>();
    amounts.add(
        new Amount(
            language.number(before),
            "",
            "in_force",
            "",
            language.text("compare.before", language.shortDate(times.from().on())),
            "first"));
    for (var each : Causes.netByCause(items, Set.copyOf(Filters.HOLDING)).entrySet()) {
      if (each.getValue() != 0) {
        var group = each.getKey();
        amounts.add(
            new Amount(
                language.number(Math.abs(each.getValue())),
                each.getValue() > 0 ? "+" : "−",
                group.glyph(),
                group.code(),
                language.text("cause." + group.key()),
                "op"));
      }
    }
    amounts.add(
        new Amount(
            language.number(after),
            "",
            "in_force",
            "",
            language.text("compare.after", language.shortDate(times.to().on())),
            "eq"));
    return amounts;
  }
}
