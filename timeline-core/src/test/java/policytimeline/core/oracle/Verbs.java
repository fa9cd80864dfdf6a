package policytimeline.core.oracle;

import java.util.ArrayList;
import java.util.stream.Stream;
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
import policytimeline.core.event.OrderEvent.OrderWithdrawn;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleSuperseded;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.event.RuleEvent.RuleWithdrawn;
import policytimeline.core.event.Scope;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Status;

/// The rows of the tables of `domain.md`: which place in a day, which status and which dates an act
/// has.
final class Verbs {

  static final int COMMENCE = 3;
  static final int EXPIRE = 6;
  static final int LAST = 10;

  private Verbs() {}

  /// Rule 2, counted from the first.
  static int rank(Act act) {
    return switch (act) {
      case Act.Issued _ -> 0;
      case Act.Delayed _ -> 1;
      case Act.Withdrawn _ -> 2;
      case Act.Commenced _ -> 3;
      case Act.Amended _, Act.PlanStep _ -> 4;
      case Act.Continued _ -> 5;
      case Act.Expired _ -> 6;
      case Act.Suspended _ -> 7;
      case Act.EndedInPart _ -> 8;
      case Act.Ended _ -> 9;
      case Act.Reinstated _ -> 10;
    };
  }

  /// What an end leaves behind, once there was something to end.
  static Status ending(Act act) {
    return switch (act) {
      case OrderRevoked _, OrderRevokedInPart _ -> Status.REVOKED;
      case OrderSuperseded _, OrderSupersededInPart _ -> Status.SUPERSEDED;
      case MemoSuperseded _, MemoSupersededInPart _ -> Status.SUPERSEDED;
      case RuleSuperseded _, PlanReplaced _ -> Status.SUPERSEDED;
      case MemoRescinded _, MemoRescindedInPart _ -> Status.RESCINDED;
      case RuleRepealed _, RuleRepealedInPart _ -> Status.REPEALED;
      case RuleVacated _, RuleVacatedInPart _ -> Status.VACATED;
      case Act.Expired _ -> Status.EXPIRED;
      case Act.Withdrawn _ -> Status.WITHDRAWN;
      case Act.Issued _, Act.Commenced _, Act.Delayed _, Act.Amended _, Act.PlanStep _ ->
          throw new IllegalArgumentException("no end: " + act);
      case Act.Suspended _, Act.Reinstated _, Act.Continued _ ->
          throw new IllegalArgumentException("no end: " + act);
    };
  }

  /// Whether it can only take back what is not yet in force; a plan can be withdrawn at any time.
  static boolean comesTooLateInForce(Act act) {
    return act instanceof OrderWithdrawn || act instanceof RuleWithdrawn;
  }

  /// Whom it reaches, where that is not everybody.
  static @Nullable Scope scope(Act act) {
    if (act instanceof Act.Suspended suspended) {
      return suspended.scope();
    }
    if (act instanceof RuleVacatedInPart vacated) {
      return vacated.scope();
    }
    return act instanceof RuleVacated vacated ? vacated.scope() : null;
  }

  /// Every date that it has an effect by.
  static Stream<LegalDate> dates(Act act) {
    var dates = new ArrayList<@Nullable LegalDate>();
    dates.add(act.signedOn());
    dates.add(act.effectiveOn());
    if (act instanceof Act.Issued issued) {
      dates.add(issued.appliesFrom());
      dates.add(issued.expiresOn());
    }
    if (act instanceof Act.Commenced commenced) {
      dates.add(commenced.appliesFrom());
    }
    if (act instanceof Act.Delayed delayed) {
      dates.add(delayed.delayedTo());
    }
    if (act instanceof Act.Continued continued) {
      dates.add(continued.continuedTo());
    }
    return dates.stream().flatMap(Stream::ofNullable);
  }
}
