package policytimeline.core.phase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.PlanEvent.PlanActionCompleted;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Progress;
import policytimeline.core.phase.PlanAction.Recommendation;
import policytimeline.core.phase.PlanAction.Stage;
import policytimeline.core.phase.StandingRecord.Standing;

/// The fold of a plan's actions. Like that of phases it is total and reads no clock. What is
/// undated, dated before the plan, or said of an action before its recommendation has no effect; of
/// two recommendations of one action the first counts.
final class ActionFold {

  /// A dated step that stands.
  private record Step(Standing standing, Act.PlanStep act, LocalDate day) {

    /// By date, rank, the source's order within the day, and at last the content itself, so that
    /// the order of recording decides nothing.
    static final Comparator<Step> ORDER =
        comparing(Step::day)
            .thenComparingInt(Step::rank)
            .thenComparing(step -> step.act().orderInDay(), nullsLast(naturalOrder()))
            .thenComparing(step -> step.act().toString())
            .thenComparing(step -> step.standing().id());

    /// On one day an action is recommended before anything is done about it.
    int rank() {
      return switch (act) {
        case PlanActionRecommended _ -> 0;
        case PlanActionProgressed _ -> 1;
        case PlanActionCompleted _ -> 2;
      };
    }

    Progress progress() {
      return switch (act) {
        case PlanActionRecommended _ -> Progress.NOT_STARTED;
        case PlanActionProgressed progressed -> progressed.progress();
        case PlanActionCompleted _ -> Progress.COMPLETED;
      };
    }
  }

  private final StandingRecord record;

  ActionFold(StandingRecord record) {
    this.record = record;
  }

  List<PlanAction> actions() {
    return record.issue().stream()
        .filter(PlanPublished.class::isInstance)
        .flatMap(plan -> steps(begins(plan)))
        .collect(groupingBy(step -> step.act().action().code(), TreeMap::new, toList()))
        .values()
        .stream()
        .flatMap(ActionFold::action)
        .toList();
  }

  private Stream<Step> steps(LocalDate begins) {
    return record.entries().stream()
        .flatMap(ActionFold::step)
        .filter(step -> !step.day().isBefore(begins))
        .sorted(Step.ORDER);
  }

  private static Stream<Step> step(Standing standing) {
    if (!(standing.event() instanceof Act.PlanStep act)) {
      return Stream.empty();
    }
    var date = act.effectiveOn();
    return date == null ? Stream.empty() : Stream.of(new Step(standing, act, date.firstDay()));
  }

  /// The first day on which the plan exists.
  private static LocalDate begins(Act.Issued plan) {
    var signed = plan.signedOn().firstDay();
    var effective = plan.effectiveOn();
    return effective != null && effective.firstDay().isBefore(signed)
        ? effective.firstDay()
        : signed;
  }

  private static Stream<PlanAction> action(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.act() instanceof PlanActionRecommended)
        .findFirst()
        .map(first -> action(first, steps.subList(steps.indexOf(first), steps.size())))
        .stream();
  }

  private static PlanAction action(Step first, List<Step> steps) {
    var act = (PlanActionRecommended) first.act();
    var recommendation =
        new Recommendation(
            act.action(),
            act.pillar(),
            act.section(),
            act.orderInDay(),
            act.summary(),
            act.agencies(),
            act.page());
    var later = steps.stream().filter(step -> !(step.act() instanceof PlanActionRecommended));
    var turns = turns(Stream.concat(Stream.of(first), later).toList());
    return new PlanAction(recommendation, first.standing().id(), stages(turns));
  }

  /// The steps that change the progress: the last of each day, unless the day before ended alike.
  private static List<Step> turns(List<Step> steps) {
    var turns = new ArrayList<Step>();
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var last = i + 1 == steps.size() || !steps.get(i + 1).day().equals(step.day());
      if (last && (turns.isEmpty() || turns.getLast().progress() != step.progress())) {
        turns.add(step);
      }
    }
    return turns;
  }

  private static List<Stage> stages(List<Step> turns) {
    var stages = new ArrayList<Stage>();
    for (var i = 0; i < turns.size(); i++) {
      var turn = turns.get(i);
      var to = i + 1 < turns.size() ? turns.get(i + 1).day() : null;
      stages.add(new Stage(new Period(turn.day(), to), turn.progress(), turn.standing().id()));
    }
    return stages;
  }
}
