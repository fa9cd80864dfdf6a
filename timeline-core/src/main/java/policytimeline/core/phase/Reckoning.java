package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.MemoEvent.MemoSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleSuperseded;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.event.Scope;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.phase.OpenEffects.Open;
import policytimeline.core.phase.OpenEffects.Reach;
import policytimeline.core.phase.PhaseRun.State;

/// What the commencements, ends and suspensions of a day come to.
final class Reckoning {

  /// A part that is in force, and whether it applies.
  private record Live(Part part, boolean applies) {}

  private Reckoning() {}

  /// What an act that ends or suspends leaves open. Rule 6: an end of the whole before any
  /// commencement is a withdrawal, since it was never in force.
  static Open open(Effect effect, Commencements commencements) {
    var act = effect.act();
    var reach = reach(act);
    var status = status(act);
    if (status.isEnd() && reach == Reach.WHOLE && !commencements.anyInForce(effect.day())) {
      status = Status.WITHDRAWN;
    }
    return new Open(effect.entry(), effect, effect.day(), status, reach, act.provisions());
  }

  /// The end that an issue or a continuation had set.
  static Open expiry(String entry, LocalDate day, Commencements commencements) {
    var status = commencements.anyInForce(day) ? Status.EXPIRED : Status.WITHDRAWN;
    return new Open(entry, null, day, status, Reach.WHOLE, Provisions.NONE_NAMED);
  }

  /// The instrument as a whole.
  static State whole(
      Set<Part> parts, Commencements commencements, OpenEffects open, LocalDate day) {
    var ends = open.decidingEnds();
    if (!ends.isEmpty()) {
      return new State(ends.getFirst().status(), Applies.NONE, entries(ends));
    }
    if (!commencements.anyInForce(day)) {
      return new State(Status.NOT_YET_IN_FORCE, Applies.NONE, Set.of());
    }
    var suspensions = open.suspensions().toList();
    var begun =
        parts.stream()
            .filter(part -> commencements.isInForce(part, day))
            .filter(part -> open.endsInPart().noneMatch(end -> end.reaches(part)))
            .toList();
    var live =
        begun.stream()
            .filter(part -> suspensions.stream().noneMatch(each -> each.reaches(part)))
            .map(part -> new Live(part, commencements.applies(part, day)))
            .collect(Collectors.toSet());
    if (live.isEmpty()) {
      // what has begun and not ended sleeps, and the rest has not begun
      return begun.isEmpty()
          ? new State(Status.NOT_YET_IN_FORCE, Applies.NONE, Set.of())
          : new State(
              Status.SUSPENDED,
              Applies.NONE,
              entries(
                  suspensions.stream().filter(s -> begun.stream().anyMatch(s::reaches)).toList()));
    }
    return inForce(parts, live, open);
  }

  /// One part of it.
  static State part(Part part, Commencements commencements, OpenEffects open, LocalDate day) {
    if (open.areNone()) {
      return undisturbed(part, commencements, day);
    }
    var ends = open.decidingEnds();
    if (!ends.isEmpty()) {
      return ended(part, commencements, ends);
    }
    var endsInPart = OpenEffects.ofFirstDay(open.endsInPart().filter(end -> end.reaches(part)));
    if (!endsInPart.isEmpty()) {
      return ended(part, commencements, endsInPart);
    }
    var suspensions = open.suspensions().filter(each -> each.reaches(part)).toList();
    return suspensions.isEmpty() || !commencements.isInForce(part, day)
        ? undisturbed(part, commencements, day)
        : new State(Status.SUSPENDED, Applies.NONE, entries(suspensions));
  }

  /// A part that nothing has ended or suspended.
  private static State undisturbed(Part part, Commencements commencements, LocalDate day) {
    if (!commencements.isInForce(part, day)) {
      return new State(Status.NOT_YET_IN_FORCE, Applies.NONE, Set.of());
    }
    var applies = commencements.applies(part, day) ? Applies.ALL : Applies.NONE;
    return new State(Status.IN_FORCE, applies, Set.of());
  }

  /// Rule 6 holds of a part as well: what ends before it commences is withdrawn.
  private static State ended(Part part, Commencements commencements, List<Open> ends) {
    var end = ends.getFirst();
    var begun = commencements.isInForce(part, end.since());
    return new State(begun ? end.status() : Status.WITHDRAWN, Applies.NONE, entries(ends));
  }

  private static Set<Object> entries(List<Open> open) {
    return open.stream().map(Open::entry).collect(Collectors.toSet());
  }

  private static State inForce(Set<Part> parts, Set<Live> live, OpenEffects open) {
    var deciding = new HashSet<Object>(live);
    open.endsInPart().forEach(deciding::add);
    open.suspensions().forEach(deciding::add);
    var complete =
        live.size() == parts.size()
            && open.endsInPart().findAny().isEmpty()
            && open.suspensions().findAny().isEmpty();
    var applying = live.stream().filter(Live::applies).count();
    var all = complete && applying == live.size() ? Applies.ALL : Applies.PART;
    return new State(
        complete ? Status.IN_FORCE : Status.PARTLY_IN_FORCE,
        applying == 0 ? Applies.NONE : all,
        deciding,
        open.reachUnknownParts());
  }

  private static Reach reach(Act act) {
    if (scope(act) != null) {
      return Reach.UNKNOWN_PART;
    }
    if (act.provisions().areNamed()) {
      return Reach.NAMED_PROVISIONS;
    }
    return act instanceof Act.EndedInPart ? Reach.UNKNOWN_PART : Reach.WHOLE;
  }

  private static @Nullable Scope scope(Act act) {
    if (act instanceof Act.Suspended suspended) {
      return suspended.scope();
    }
    if (act instanceof RuleVacated vacated) {
      return vacated.scope();
    }
    return act instanceof RuleVacatedInPart vacated ? vacated.scope() : null;
  }

  private static Status status(Act act) {
    return switch (act) {
      case Act.Suspended _ -> Status.SUSPENDED;
      case Act.Expired _ -> Status.EXPIRED;
      case Act.Withdrawn _ -> Status.WITHDRAWN;
      case OrderRevoked _, OrderRevokedInPart _ -> Status.REVOKED;
      case OrderSuperseded _,
          OrderSupersededInPart _,
          MemoSuperseded _,
          MemoSupersededInPart _,
          RuleSuperseded _,
          PlanReplaced _ ->
          Status.SUPERSEDED;
      case MemoRescinded _, MemoRescindedInPart _ -> Status.RESCINDED;
      case RuleRepealed _, RuleRepealedInPart _ -> Status.REPEALED;
      case RuleVacated _, RuleVacatedInPart _ -> Status.VACATED;
      case Act.Issued _,
          Act.Commenced _,
          Act.Delayed _,
          Act.Amended _,
          Act.Reinstated _,
          Act.Continued _,
          Act.PlanStep _ ->
          throw new IllegalArgumentException("It ends or suspends nothing: " + act);
    };
  }
}
