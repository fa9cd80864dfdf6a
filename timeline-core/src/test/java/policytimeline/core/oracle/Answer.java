package policytimeline.core.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        timeline.findings().stream().flatMap(Answer::found).collect(Collectors.toSet()));
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

  /// Acts upon what was never issued are one finding about all of them.
  private static Stream<String> found(Finding finding) {
    return finding.kind() == Finding.Kind.UNRESOLVED_REFERENCE
        ? finding.entries().stream().map(entry -> found(finding.kind(), List.of(entry)))
        : Stream.of(found(finding.kind(), finding.entries()));
  }

  /// The entry that it is about comes first.
  static String found(Finding.Kind kind, List<String> entries) {
    return kind.code() + " " + entries.getFirst();
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

  /// One line for each run of days on which a reader sees no difference. Which entries began it is
  /// told of what ends what had not ended: that is what a reader asks for, and no convention
  /// decides it.
  private static List<String> told(List<Phase> phases) {
    var lines = new ArrayList<String>();
    var from = new ArrayList<String>();
    var ended = false;
    for (var phase : phases) {
      var line =
          "%s %s%s%s"
              .formatted(
                  phase.status().code(),
                  phase.applies().code(),
                  phase.partsUnknown() ? " parts unknown" : "",
                  phase.status().isEnd() && !ended ? " by " + new TreeSet<>(phase.because()) : "");
      if (lines.isEmpty() || !lines.getLast().equals(line)) {
        lines.add(line);
        from.add(phase.from().toString());
      }
      ended = phase.status().isEnd();
    }
    return IntStream.range(0, lines.size())
        .mapToObj(place -> from.get(place) + " " + lines.get(place))
        .toList();
  }
}
