package policytimeline.core.oracle;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.oracle.Opened.Manner;
import policytimeline.core.phase.Finding.Kind;

/// The instrument from day to day: what its acts open and close, in the order of rules 1 and 2.
final class Days {

  /// What was open this morning and was closed today, for which pieces, and by which entry.
  record Closed(Opened what, Set<Piece> pieces, String by) {}

  final List<Piece> pieces;
  final Set<String> findings = new HashSet<>();
  LocalDate today = LocalDate.MIN;

  private final List<Opened> open = new ArrayList<>();
  private final List<Closed> closed = new ArrayList<>();
  private final Map<Piece, List<Opened>> mornings = new HashMap<>();
  private List<Opened> morning = List.of();

  private final List<Said> acts;
  private @Nullable Said expiryBy;
  private @Nullable LocalDate expiry;

  Days(Said issue, List<Said> acts, List<Piece> pieces) {
    this.pieces = pieces;
    this.acts = acts.stream().sorted(ORDER).toList();
    schedule(issue, ((Act.Issued) issue.act()).expiresOn());
  }

  private static final Comparator<Said> ORDER =
      comparingInt((Said said) -> Verbs.rank(said.act()))
          .thenComparing(said -> said.act().orderInDay(), nullsLast(naturalOrder()))
          .thenComparing(said -> said.act().toString())
          .thenComparing(Said::id);

  /// Rank by rank; a commencement and an expiry come without an act of that day.
  void pass(LocalDate day) {
    today = day;
    closed.clear();
    morning = decidingWhole();
    pieces.forEach(piece -> mornings.put(piece, deciding(piece)));
    for (var rank = 0; rank <= Verbs.LAST; rank++) {
      if (rank == Verbs.COMMENCE) {
        pieces.forEach(piece -> piece.reach(today));
      }
      if (rank == Verbs.EXPIRE && expiryBy != null && today.equals(expiry)) {
        open.add(new Opened(expiryBy, today, pieces));
      }
      for (var said : acts) {
        var on = said.act().effectiveOn();
        if (Verbs.rank(said.act()) == rank && on != null && on.firstDay().equals(today)) {
          carryOut(said);
        }
        pieces.stream().filter(Piece::isInForce).forEach(piece -> piece.began = true);
      }
      pieces.stream().filter(Piece::isInForce).forEach(piece -> piece.began = true);
    }
    closed.removeIf(each -> each.what().on.equals(today));
  }

  private void carryOut(Said said) {
    switch (said.act()) {
      case Act.Delayed delayed -> delay(said, delayed);
      case Act.Continued continued -> continueTo(said, continued);
      case Act.Reinstated reinstated -> reinstate(said, reinstated);
      case Act.Withdrawn _, Act.Expired _, Act.Ended _, Act.EndedInPart _, Act.Suspended _ ->
          open(said);
      case Act.Commenced commenced -> commence(said, commenced);
      case Act.Issued _, Act.Amended _, Act.PlanStep _ -> {}
    }
  }

  /// What was in force the day before does not come into force.
  private void commence(Said said, Act.Commenced commenced) {
    if (commenced.inForceOn() != null
        && pieces.stream()
            .filter(piece -> piece.isIn(commenced.provisions()))
            .allMatch(piece -> piece.force.wasReachedBefore(today))) {
      find(Kind.CONTRADICTION, said.id());
    }
  }

  private void delay(Said said, Act.Delayed delayed) {
    var to = delayed.delayedTo() == null ? null : delayed.delayedTo().firstDay();
    var moved = false;
    for (var piece : pieces) {
      if (piece.isIn(delayed.provisions())) {
        moved |= piece.force.delay(today, to, said.id());
        moved |= piece.application.delay(today, to, said.id());
      }
    }
    if (!moved) {
      find(Kind.CONTRADICTION, said.id());
    }
  }

  private void open(Said said) {
    var before = ends(end -> end.on.isBefore(today));
    if (!before.isEmpty()) {
      var first = before.getFirst().on;
      find(
          Kind.ALREADY_ENDED,
          said.id(),
          ends(end -> end.on.equals(first)).stream()
              .map(end -> end.by.id())
              .toArray(String[]::new));
    }
    if (Verbs.comesTooLateInForce(said.act())
        && pieces.stream().anyMatch(piece -> piece.force.wasReachedBefore(today))) {
      find(Kind.CONTRADICTION, said.id());
    }
    open.add(new Opened(said, today, pieces));
  }

  /// Rule 5: only what ended by its own terms goes on.
  private void continueTo(Said said, Act.Continued continued) {
    if (!ends(end -> !end.isExpiry()).isEmpty()) {
      find(Kind.CONTRADICTION, said.id());
      return;
    }
    ends(_ -> true).forEach(end -> close(end, Set.copyOf(pieces), said.id()));
    schedule(said, continued.continuedTo());
    if (expiry != null && expiry.isBefore(today)) {
      find(Kind.CONTRADICTION, said.id());
    }
  }

  /// Rule 4: what it names, or else all open suspensions and ends of the whole.
  private void reinstate(Said said, Act.Reinstated reinstated) {
    var undone = false;
    for (var each : List.copyOf(open)) {
      var named = reinstated.undoes() != null && each.by.isCalled(reinstated.undoes());
      if (reinstated.undoes() == null || named) {
        undone |= undo(each, said, reinstated, named);
      }
    }
    if (!undone) {
      find(Kind.CONTRADICTION, said.id());
    }
  }

  private boolean undo(Opened each, Said said, Act.Reinstated reinstated, boolean named) {
    if (reinstated.provisions().areNamed()) {
      var back = new HashSet<>(each.reach.keySet());
      back.removeIf(piece -> !piece.isNamedIn(reinstated.provisions()));
      // of what reaches the whole no provision returns by itself
      return each.isByName() && !back.isEmpty() && close(each, back, said.id());
    }
    var whole = each.manner == Manner.END || each.isSuspension();
    return (whole || named) && close(each, Set.copyOf(each.reach.keySet()), said.id());
  }

  private boolean close(Opened what, Set<Piece> back, String by) {
    if (back.isEmpty() && !what.isUnknown()) {
      return false;
    }
    closed.add(new Closed(what, back, by));
    what.reach.keySet().removeAll(back);
    if (what.reach.isEmpty()) {
      open.remove(what);
    }
    return true;
  }

  /// The whole ends that are open.
  private List<Opened> ends(Predicate<Opened> which) {
    return open.stream().filter(each -> each.manner == Manner.END).filter(which).toList();
  }

  /// The ends that decide for the whole: those of the first day on which it ended.
  List<Opened> decidingWhole() {
    return ofFirstDay(ends(_ -> true));
  }

  /// The ends that decide for a piece: those of the whole, or else its own.
  List<Opened> deciding(Piece piece) {
    var whole = decidingWhole();
    return whole.isEmpty() ? ofFirstDay(reaching(piece, Manner.END_IN_PART)) : whole;
  }

  List<Opened> suspensions(Piece piece) {
    return reaching(piece, Manner.SUSPENSION);
  }

  List<Opened> unknown() {
    return open.stream().filter(Opened::isUnknown).toList();
  }

  Stream<Closed> closedWholeEnds() {
    return closed.stream().filter(each -> morning.contains(each.what()));
  }

  Stream<Closed> closedEnds(Piece piece) {
    return closed.stream()
        .filter(each -> each.pieces().contains(piece))
        .filter(each -> Objects.requireNonNull(mornings.get(piece)).contains(each.what()));
  }

  Stream<Closed> closedSuspensions(Piece piece) {
    return closed.stream()
        .filter(each -> each.pieces().contains(piece))
        .filter(each -> each.what().manner == Manner.SUSPENSION);
  }

  Stream<Closed> closedUnknown() {
    return closed.stream().filter(each -> each.what().isUnknown());
  }

  /// The entries that opened one of these today, or closed one of those. What ends today is ended
  /// by what ends it, whatever else is undone.
  Set<String> changes(List<Opened> open, Stream<Closed> closed) {
    var opened =
        open.stream()
            .filter(each -> each.on.equals(today))
            .map(each -> each.by.id())
            .collect(Collectors.toSet());
    var ends = open.stream().noneMatch(Opened::isSuspension);
    return ends && !opened.isEmpty()
        ? opened
        : Stream.concat(opened.stream(), closed.map(Closed::by)).collect(Collectors.toSet());
  }

  private List<Opened> reaching(Piece piece, Manner manner) {
    return open.stream()
        .filter(each -> each.manner == manner && each.reach.containsKey(piece))
        .toList();
  }

  private static List<Opened> ofFirstDay(List<Opened> all) {
    return all.stream().filter(each -> each.on.equals(all.getFirst().on)).toList();
  }

  private void schedule(Said by, @Nullable LegalDate on) {
    expiryBy = by;
    expiry = on == null ? null : on.firstDay();
  }

  private void find(Kind kind, String entry, String... others) {
    var entries = new ArrayList<>(List.of(others));
    entries.addFirst(entry);
    findings.add(Answer.found(kind, entries));
  }
}
