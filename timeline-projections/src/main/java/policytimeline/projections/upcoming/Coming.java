package policytimeline.projections.upcoming;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.Coded;
import policytimeline.core.phase.Status;

/// What comes on a day, in one word.
public enum Coming implements Coded {
  ISSUE("issue"),
  COMMENCEMENT("commencement"),
  /// More or less of it binds.
  APPLICATION("application"),
  AMENDMENT("amendment"),
  SUSPENSION("suspension"),
  /// It holds again, or holds on after its expiry.
  REINSTATEMENT("reinstatement"),
  END_IN_PART("end_in_part"),
  EXPIRY("expiry"),
  END("end"),
  /// A plan recommends an action, or an action comes further.
  ACTION("action");

  private final String code;

  Coming(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// What begins a phase. An end is one whatever brought it about; else the acts tell, and where
  /// they are silent, as an issue is of the days that it sets itself, the two statuses do.
  ///
  /// @param before absent where the instrument begins
  /// @param acts that began it, as far as they can be read
  static Coming of(@Nullable Status before, Status after, Collection<Act> acts) {
    if (before == null) {
      return ISSUE;
    }
    return switch (after) {
      case EXPIRED -> EXPIRY;
      case REVOKED, SUPERSEDED, RESCINDED, REPEALED, VACATED, WITHDRAWN -> END;
      case SUSPENDED -> SUSPENSION;
      case IN_FORCE, PARTLY_IN_FORCE, NOT_YET_ISSUED, NOT_YET_IN_FORCE, UNKNOWN ->
          acts.stream()
              .map(Coming::told)
              .flatMap(Optional::stream)
              .findFirst()
              .orElseGet(() -> turned(before, after));
    };
  }

  private static Optional<Coming> told(Act act) {
    return switch (act) {
      case Act.Suspended _ -> Optional.of(SUSPENSION);
      case Act.Reinstated _, Act.Continued _ -> Optional.of(REINSTATEMENT);
      case Act.Ended _, Act.EndedInPart _ -> Optional.of(END_IN_PART);
      case Act.Issued _,
          Act.Commenced _,
          Act.Delayed _,
          Act.Amended _,
          Act.Expired _,
          Act.Withdrawn _,
          Act.PlanStep _ ->
          Optional.empty();
    };
  }

  private static Coming turned(Status before, Status after) {
    return switch (before) {
      case NOT_YET_ISSUED, NOT_YET_IN_FORCE, PARTLY_IN_FORCE ->
          isInForce(after) ? COMMENCEMENT : APPLICATION;
      case SUSPENDED, REVOKED, SUPERSEDED, RESCINDED, REPEALED, VACATED, EXPIRED, WITHDRAWN ->
          REINSTATEMENT;
      case IN_FORCE -> after == Status.PARTLY_IN_FORCE ? END_IN_PART : APPLICATION;
      case UNKNOWN -> APPLICATION;
    };
  }

  private static boolean isInForce(Status status) {
    return status == Status.IN_FORCE || status == Status.PARTLY_IN_FORCE;
  }
}
