package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.Neighbour.Issue;

/// Rule 10: a memo or a plan does not end with what it implements. It is an orphan while it is in
/// force, the parent has ended, and nothing has taken the parent's place.
final class Orphans {

  private static final Set<Status> IN_FORCE =
      EnumSet.of(Status.IN_FORCE, Status.PARTLY_IN_FORCE, Status.SUSPENDED);

  /// Consecutive phases of one sort as one period, with what began it.
  private record Run(Period period, Phase first) {}

  private Orphans() {}

  /// The periods in which the holder of a relation is an orphan of its other end.
  static Stream<Finding> of(Relation relation, Neighbour holder, Neighbour parent) {
    var issue = parent.issue();
    if (!Regime.isAboutPhases(relation.type()) || issue == null || !isOfMemoOrPlan(holder)) {
      return Stream.empty();
    }
    var lives = runs(holder.phases(), phase -> IN_FORCE.contains(phase.status()));
    return runs(parent.phases(), phase -> phase.status().isEnd()).stream()
        .flatMap(
            end ->
                lives.stream()
                    .flatMap(life -> orphaned(relation, life, end).stream())
                    .map(period -> finding(relation, end.first(), period, issue)));
  }

  private static boolean isOfMemoOrPlan(Neighbour holder) {
    return holder.issue() != null
        && (holder.issue().family() == Family.MEMO || holder.issue().family() == Family.PLAN);
  }

  private static Optional<Period> orphaned(Relation relation, Run life, Run end) {
    return held(relation).flatMap(life.period()::overlap).flatMap(end.period()::overlap);
  }

  /// The days on which a relation holds; none where another took its place from the beginning.
  private static Optional<Period> held(Relation relation) {
    var effective = relation.effectiveOn();
    var from = effective == null ? LocalDate.MIN : effective.firstDay();
    var until = relation.until();
    return until == null || from.isBefore(until)
        ? Optional.of(new Period(from, until))
        : Optional.empty();
  }

  private static Finding finding(Relation relation, Phase end, Period orphaned, Issue parent) {
    var entries = Stream.concat(Stream.of(relation.entry()), end.because().stream());
    var sources = Stream.concat(relation.sources().stream(), Stream.of(parent.source()));
    return new Finding(
        Kind.ORPHAN,
        "%s, which ended on %s (%s)."
            .formatted(Regime.told(relation, relation.other()), end.from(), end.status().code()),
        orphaned,
        entries.distinct().toList(),
        sources.distinct().toList());
  }

  private static List<Run> runs(List<Phase> phases, Predicate<Phase> sort) {
    var runs = new ArrayList<Run>();
    for (var phase : phases.stream().filter(sort).toList()) {
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && phase.from().equals(last.period().to())) {
        var longer = new Period(last.period().from(), phase.to());
        runs.set(runs.size() - 1, new Run(longer, last.first()));
      } else {
        runs.add(new Run(phase.period(), phase));
      }
    }
    return runs;
  }
}
