package policytimeline.core.phase;

import java.util.Collection;
import java.util.Comparator;
import policytimeline.core.event.Act;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.instrument.Coded;

/// The verb that brought a change about. Of several on one day the last in this order counts.
public enum Cause implements Coded {
  DELAYED("delayed"),
  ISSUED("issued"),
  COMMENCED("commenced"),
  AMENDED("amended"),
  CONTINUED("continued"),
  SUSPENDED("suspended"),
  REVOKED("revoked"),
  SUPERSEDED("superseded"),
  RESCINDED("rescinded"),
  REPEALED("repealed"),
  VACATED("vacated"),
  REPLACED("replaced"),
  EXPIRED("expired"),
  WITHDRAWN("withdrawn"),
  REINSTATED("reinstated"),
  /// Our record was wrong, and no act stands in the place of what it said.
  RETRACTED("retracted");

  private final String code;

  Cause(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// What began a phase.
  ///
  /// @param first whether it is the first one of its instrument
  /// @param acts that began it
  static Cause of(Phase phase, boolean first, Collection<Act> acts) {
    if (phase.status() == Status.EXPIRED) {
      return EXPIRED;
    }
    var last = acts.stream().map(Cause::of).max(Comparator.naturalOrder()).orElse(ISSUED);
    return switch (last) {
      case ISSUED -> first ? ISSUED : own(phase);
      case DELAYED -> COMMENCED;
      case CONTINUED -> phase.status() == Status.WITHDRAWN ? EXPIRED : CONTINUED;
      case COMMENCED,
          AMENDED,
          SUSPENDED,
          REVOKED,
          SUPERSEDED,
          RESCINDED,
          REPEALED,
          VACATED,
          REPLACED,
          EXPIRED,
          WITHDRAWN,
          REINSTATED,
          RETRACTED ->
          last;
    };
  }

  /// What an issue itself had set for a later day: the commencement, or an expiry before it.
  private static Cause own(Phase phase) {
    return phase.status() == Status.WITHDRAWN ? EXPIRED : COMMENCED;
  }

  static Cause of(Act act) {
    return switch (act) {
      case Act.Issued _ -> ISSUED;
      case Act.Commenced _ -> COMMENCED;
      case Act.Delayed _ -> DELAYED;
      case Act.Amended _, Act.PlanStep _ -> AMENDED;
      case Act.Suspended _ -> SUSPENDED;
      case Act.Reinstated _ -> REINSTATED;
      case Act.Continued _ -> CONTINUED;
      case Act.Expired _ -> EXPIRED;
      case Act.Withdrawn _ -> WITHDRAWN;
      case OrderRevoked _, OrderRevokedInPart _ -> REVOKED;
      case MemoRescinded _, MemoRescindedInPart _ -> RESCINDED;
      case RuleRepealed _, RuleRepealedInPart _ -> REPEALED;
      case RuleVacated _, RuleVacatedInPart _ -> VACATED;
      case PlanReplaced _ -> REPLACED;
      case Act.Ended _, Act.EndedInPart _ -> SUPERSEDED;
    };
  }
}
