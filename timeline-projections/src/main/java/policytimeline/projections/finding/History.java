package policytimeline.projections.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import policytimeline.core.phase.Neighbour;
import policytimeline.core.phase.Neighbour.Issue;
import policytimeline.core.phase.Phase;
import policytimeline.projections.belief.Belief;

/// What one instrument showed to others, at every position.
record History(List<Belief<Issue>> issues, List<Belief<Phase>> phases) {

  static final History NONE = new History(List.of(), List.of());

  /// The positions at which something of it changed.
  Stream<Long> steps() {
    return Stream.concat(issues.stream(), phases.stream())
        .flatMap(each -> Stream.of(each.from(), each.to()));
  }

  Neighbour at(long position) {
    var issue = believed(issues, position).map(Belief::row).findFirst().orElse(null);
    return new Neighbour(
        issue,
        believed(phases, position)
            .map(Belief::row)
            .sorted(Comparator.comparing(Phase::from))
            .toList());
  }

  private static <R> Stream<Belief<R>> believed(List<Belief<R>> beliefs, long position) {
    return beliefs.stream().filter(each -> each.from() <= position && position < each.to());
  }
}
