package policytimeline.core.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.decision.Candidate;
import policytimeline.core.decision.Decision;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.CorrectEntry;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.core.order.OrderCommand.ReinstateOrder;
import policytimeline.core.order.OrderCommand.RetractEntry;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.RevokeOrderInPart;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrderInPart;
import policytimeline.core.order.OrderCommand.SuspendOrder;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;

/// What may be done to an order, given its record. Pure: no clock, no I/O, no framework.
final class OrderRules {

  private OrderRules() {}

  static Decision decide(OrderCommand command, List<Entry> entries) {
    var candidate = new Candidate(command.instrument(), entries);
    return switch (command) {
      case IssueOrder issue -> issue(issue.act(), candidate);
      case RevokeOrder revoke -> end(revoke.act(), candidate);
      case RevokeOrderInPart revoke -> end(revoke.act(), candidate);
      case SupersedeOrder supersede -> end(supersede.act(), candidate);
      case SupersedeOrderInPart supersede -> end(supersede.act(), candidate);
      case AmendOrder amend -> change(amend.act(), candidate);
      case SuspendOrder suspend -> change(suspend.act(), candidate);
      case ReinstateOrder reinstate -> reinstate(reinstate.act(), candidate);
      case CorrectEntry(var id, var entry, var replacement, var reason, var source) ->
          candidate.record(new EntryCorrected(id, entry, replacement, reason, source));
      case RetractEntry(var id, var entry, var reason, var source) ->
          candidate.record(new EntryRetracted(id, entry, reason, source));
    };
  }

  private static Decision issue(Act.Issued act, Candidate candidate) {
    var timeline = candidate.timeline();
    return timeline.isIssued()
        ? new Refused.AlreadyIssued(
            act.instrument(), timeline.phases().getFirst().because().getFirst())
        : candidate.record(act);
  }

  /// An order ends once: an end recorded for any day refuses another, unless it is only the day on
  /// which the order would have expired anyway.
  private static Decision end(Act act, Candidate candidate) {
    return refusal(act, candidate.timeline(), endedAtAll(act, candidate.timeline()))
        .orElseGet(() -> candidate.record(act));
  }

  /// What has ended by a day cannot be changed on that day.
  private static Decision change(Act act, Candidate candidate) {
    var timeline = candidate.timeline();
    var day = act.effectiveOn();
    var ended =
        day == null
            ? Optional.<Phase>empty()
            : timeline.phaseOn(day.firstDay()).filter(phase -> phase.status().isEnd());
    return refusal(act, timeline, ended).orElseGet(() -> candidate.record(act));
  }

  private static Decision reinstate(Act.Reinstated act, Candidate candidate) {
    var undoes = act.undoes();
    if (undoes != null
        && candidate.timeline().record().entries().stream()
            .noneMatch(each -> each.id().equals(undoes) || each.origin().equals(undoes))) {
      return new Refused.NoSuchEntry(act.instrument(), undoes);
    }
    return refusal(act, candidate.timeline(), Optional.empty())
        .orElseGet(() -> candidate.record(act));
  }

  private static Optional<Decision> refusal(Act act, Timeline timeline, Optional<Phase> ended) {
    if (!timeline.isIssued()) {
      return Optional.of(new Refused.NotIssued(act.instrument()));
    }
    return ended.map(
        phase ->
            new Refused.AlreadyEnded(act.instrument(), phase.because().getFirst(), phase.from()));
  }

  private static Optional<Phase> endedAtAll(Act act, Timeline timeline) {
    if (!timeline.isIssued()) {
      return Optional.empty();
    }
    var last = timeline.phases().getLast();
    return last.status().isEnd() && !isExpiryAfter(last, act.effectiveOn())
        ? Optional.of(last)
        : Optional.empty();
  }

  private static boolean isExpiryAfter(Phase phase, @Nullable LegalDate date) {
    LocalDate day = date == null ? null : date.firstDay();
    return phase.status() == Status.EXPIRED && day != null && day.isBefore(phase.from());
  }
}
