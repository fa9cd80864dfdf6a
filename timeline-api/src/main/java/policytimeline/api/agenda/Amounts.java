package policytimeline.api.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import policytimeline.api.agenda.Agenda.AgencyRow;
import policytimeline.api.agenda.Agenda.Amount;
import policytimeline.api.drawing.Tally;
import policytimeline.api.frame.Address;
import policytimeline.api.language.Language;
import policytimeline.core.event.Pillar;
import policytimeline.core.instrument.Progress;
import policytimeline.projections.plan.ActionItem;

/// How many pillars, sections and actions a plan has, how far the actions have come, and who is
/// named.
final class Amounts {

  private Amounts() {}

  static List<Amount> of(
      List<Pillar> pillars, long actions, List<ActionItem> all, Language language) {
    var byProgress =
        all.stream().collect(Collectors.groupingBy(ActionItem::progress, Collectors.counting()));
    var amounts = new ArrayList<Amount>();
    amounts.add(amount(pillars.size(), "plan.pillars", "", "", language));
    amounts.add(
        amount(
            pillars.stream().mapToLong(each -> each.sections().size()).sum(),
            "plan.sections",
            "",
            "",
            language));
    amounts.add(amount(actions, "plan.actions", "", "", language));
    for (var progress : Progress.values()) {
      amounts.add(
          amount(
              byProgress.getOrDefault(progress.code(), 0L),
              "plan.progress." + progress.code(),
              Sections.glyph(progress),
              Sections.look(progress),
              language));
    }
    return amounts;
  }

  private static Amount amount(
      long number, String key, String glyph, String code, Language language) {
    return new Amount(language.number(number), language.text(key), glyph, code);
  }

  static List<AgencyRow> agencies(List<ActionItem> all, Address here, Language language) {
    Map<String, Long> byAgency =
        all.stream()
            .flatMap(each -> each.agencies().stream())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    var most = byAgency.values().stream().max(Comparator.naturalOrder()).orElse(1L);
    return byAgency.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            each ->
                new AgencyRow(
                    each.getKey(),
                    here.without("view").with("agency", each.getKey()).link(),
                    each.getValue(),
                    Tally.bar(each.getValue(), most)))
        .toList();
  }
}
