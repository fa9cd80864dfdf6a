package policytimeline.core.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policytimeline.core.event.Act;
import policytimeline.core.phase.Status;

/// An end or a suspension that is open, until a reinstatement or a continuation closes it.
final class Opened {

  /// What it does to what it reaches.
  enum Manner {
    /// A whole end.
    END,
    /// An end of named provisions.
    END_IN_PART,
    SUSPENSION,
    /// An end in part whose parts are not known.
    UNKNOWN_END,
    /// A suspension whose parts are not known.
    UNKNOWN_SUSPENSION
  }

  final Said by;
  final LocalDate on;
  final Manner manner;

  /// What each piece that it reaches becomes; what returns leaves.
  final Map<Piece, Status> reach = new HashMap<>();

  /// What the whole becomes, if it ends.
  final Status whole;

  Opened(Said by, LocalDate on, List<Piece> pieces) {
    this.by = by;
    this.on = on;
    var act = by.act();
    this.manner = manner(act);
    this.whole = pieces.stream().anyMatch(piece -> piece.began) ? status(act) : Status.WITHDRAWN;
    if (!isUnknown()) {
      pieces.stream()
          .filter(piece -> manner == Manner.END || piece.isIn(act.provisions()))
          .forEach(piece -> reach.put(piece, piece.began ? status(act) : Status.WITHDRAWN));
    }
  }

  boolean isUnknown() {
    return manner == Manner.UNKNOWN_END || manner == Manner.UNKNOWN_SUSPENSION;
  }

  boolean isSuspension() {
    return manner == Manner.SUSPENSION || manner == Manner.UNKNOWN_SUSPENSION;
  }

  boolean isByName() {
    return !isUnknown() && by.act().provisions().areNamed();
  }

  /// Recorded, or by the terms of the issue or of a continuation; of what was in force.
  boolean isExpiry() {
    return whole == Status.EXPIRED
        && switch (by.act()) {
          case Act.Expired _, Act.Issued _, Act.Continued _ -> true;
          case Act _ -> false;
        };
  }

  private static Manner manner(Act act) {
    var somewhere = Verbs.scope(act) != null;
    if (act instanceof Act.Suspended) {
      return somewhere ? Manner.UNKNOWN_SUSPENSION : Manner.SUSPENSION;
    }
    if (act instanceof Act.EndedInPart) {
      return somewhere || !act.provisions().areNamed() ? Manner.UNKNOWN_END : Manner.END_IN_PART;
    }
    return somewhere ? Manner.UNKNOWN_END : Manner.END;
  }

  /// The status that it gives; an issue and a continuation end it by their own terms.
  private static Status status(Act act) {
    return switch (act) {
      case Act.Suspended _ -> Status.SUSPENDED;
      case Act.Issued _, Act.Continued _ -> Status.EXPIRED;
      case Act _ -> Verbs.ending(act);
    };
  }
}
