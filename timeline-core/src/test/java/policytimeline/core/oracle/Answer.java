package policytimeline.core.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Timeline;

/// What both ways have to agree on: when what held and which entries decided it, what is pending,
/// and what was found about which entries. The wording of findings is not part of it.
public record Answer(
    List<String> whole,
    Map<String, List<String>> provisions,
    List<String> rest,
    Set<String> pending,
    Set<String> findings) {

  public static Answer of(Timeline timeline) {
    return of(
        timeline.phases(),
        timeline.provisions(),
        timeline.rest(),
        timeline.pending(),
        timeline.findings().stream()
            .map(finding -> found(finding.kind(), finding.entries()))
            .collect(Collectors.toSet()));
  }

  static Answer of(
      List<Phase> whole,
      Map<Provision, List<Phase>> provisions,
      List<Phase> rest,
      Collection<String> pending,
      Set<String> findings) {
    var named = new TreeMap<String, List<String>>();
    provisions.forEach((provision, phases) -> named.put(provision.number(), told(phases)));
    return new Answer(
        told(whole), named, told(rest), new TreeSet<>(pending), new TreeSet<>(findings));
  }

  /// The entry that it is about comes first; the others lie on the other side.
  static String found(Finding.Kind kind, List<String> entries) {
    var others = new TreeSet<>(entries.subList(1, entries.size()));
    return kind.code() + " " + entries.getFirst() + (others.isEmpty() ? "" : " and " + others);
  }

  /// The lines of it, one for each phase and finding.
  public String told() {
    var lines = new ArrayList<String>();
    lines.add("the whole: " + whole);
    provisions.forEach((provision, phases) -> lines.add(provision + ": " + phases));
    lines.add("the rest: " + rest);
    lines.add("pending: " + pending);
    lines.add("findings: " + findings);
    return lines.stream().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }

  private static List<String> told(List<Phase> phases) {
    Function<Phase, String> line =
        phase ->
            "[%s, %s) %s %s%s by %s"
                .formatted(
                    phase.from(),
                    phase.to(),
                    phase.status().code(),
                    phase.applies().code(),
                    phase.partsUnknown() ? " parts unknown" : "",
                    new TreeSet<>(phase.because()));
    return phases.stream().map(line).toList();
  }
}
