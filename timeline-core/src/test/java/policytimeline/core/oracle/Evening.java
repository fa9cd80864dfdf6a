package policytimeline.core.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Status;

/// What holds at the end of a day, and which entries of that day made it so: none where nothing
/// that shows has happened.
record Evening(Status status, Applies applies, boolean partsUnknown, Set<String> causes) {

  static Evening of(Piece piece, Days days) {
    var ends = days.deciding(piece);
    var causes = new HashSet<>(days.changes(ends, days.closedEnds(piece)));
    if (!ends.isEmpty()) {
      var status = Objects.requireNonNull(ends.getFirst().reach.get(piece));
      return new Evening(status, Applies.NONE, false, causes);
    }
    if (!piece.isInForce()) {
      return new Evening(Status.NOT_YET_IN_FORCE, Applies.NONE, false, causes);
    }
    var suspensions = days.suspensions(piece);
    causes.addAll(piece.force.causes(days.today));
    causes.addAll(days.changes(suspensions, days.closedSuspensions(piece)));
    if (!suspensions.isEmpty()) {
      return new Evening(Status.SUSPENDED, Applies.NONE, false, causes);
    }
    causes.addAll(piece.application.causes(days.today));
    var applies = piece.applies() ? Applies.ALL : Applies.NONE;
    return new Evening(Status.IN_FORCE, applies, false, causes);
  }

  Evening by(Set<String> causes) {
    return new Evening(status, applies, partsUnknown, causes);
  }

  /// Of the whole: it has ended, or its pieces tell.
  static Evening ofAll(Days days) {
    var ends = days.decidingWhole();
    if (!ends.isEmpty()) {
      var causes = days.changes(ends, days.closedWholeEnds());
      return new Evening(ends.getFirst().whole, Applies.NONE, false, causes);
    }
    var pieces = days.pieces.stream().map(piece -> of(piece, days)).toList();
    var causes = new HashSet<String>();
    pieces.forEach(piece -> causes.addAll(piece.causes));
    var unknown = days.unknown();
    if (pieces.stream().noneMatch(piece -> piece.status == Status.IN_FORCE)) {
      var asleep = pieces.stream().anyMatch(piece -> piece.status == Status.SUSPENDED);
      var status = asleep ? Status.SUSPENDED : Status.NOT_YET_IN_FORCE;
      return new Evening(status, Applies.NONE, false, causes);
    }
    causes.addAll(days.changes(unknown, days.closedUnknown()));
    var full = unknown.isEmpty() && all(pieces, Evening::status, Status.IN_FORCE);
    return new Evening(
        full ? Status.IN_FORCE : Status.PARTLY_IN_FORCE,
        applies(pieces, unknown.isEmpty()),
        !unknown.isEmpty(),
        causes);
  }

  private static Applies applies(List<Evening> pieces, boolean fully) {
    if (all(pieces, Evening::applies, Applies.NONE)) {
      return Applies.NONE;
    }
    return fully && all(pieces, Evening::applies, Applies.ALL) ? Applies.ALL : Applies.PART;
  }

  private static <T> boolean all(List<Evening> pieces, Function<Evening, T> is, T value) {
    return pieces.stream().map(is).allMatch(value::equals);
  }
}
