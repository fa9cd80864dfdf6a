package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.Source;
import policytimeline.core.phase.Finding.Kind;

/// Collects what is found while the record of one instrument is folded.
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  Findings() {}

  Findings(Findings others) {
    all.addAll(others.all);
  }

  void add(Finding finding) {
    all.add(finding);
  }

  void addAll(Findings others) {
    all.addAll(others.all);
  }

  void report(Kind kind, String message, Effect effect) {
    report(kind, message, effect.act(), List.of(effect.entry()));
  }

  void report(Kind kind, String message, Effect effect, Effect other) {
    report(kind, message, effect, Stream.of(other.entry()));
  }

  void report(Kind kind, String message, Effect effect, Stream<String> others) {
    report(kind, message, effect.act(), Stream.concat(Stream.of(effect.entry()), others).toList());
  }

  void report(Kind kind, String message, Act act, List<String> entries) {
    all.add(new Finding(kind, named(act) + ": " + message, entries));
  }

  /// All of them, with the sources of their entries.
  List<Finding> inOrder(Map<String, Source> sources) {
    if (all.isEmpty()) {
      return List.of();
    }
    return all.stream()
        .map(each -> each.from(sources(each.entries(), sources)))
        .sorted(Finding.ORDER)
        .toList();
  }

  private static List<Source> sources(List<String> entries, Map<String, Source> all) {
    return entries.stream().map(all::get).flatMap(Stream::ofNullable).distinct().toList();
  }

  static String named(Act act) {
    var by = act.by();
    var day = act.effectiveOn();
    return act.getClass().getSimpleName()
        + " of "
        + (day == null ? "no date" : day)
        + (by == null ? "" : " by " + by.citation());
  }
}
