package policytimeline.core.text;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.TextChange.Renumbered;
import policytimeline.core.instrument.Provision;

/// Provisions that one act numbers anew get their numbers at once, so that sec. 4 can become sec. 5
/// while sec. 5 becomes sec. 6. Their subdivisions follow.
///
/// @param numbers the new number of each provision, in their order; the old one where it keeps that
/// @param refused the changes that are not carried out, each with the reason
record Renumbering(List<Provision> numbers, Map<Renumbered, String> refused) {

  private static final String FINE = "";

  /// What becomes of one number.
  ///
  /// @param by null where no change concerns it
  /// @param to null where the new number would be too long
  private record Move(Provision from, @Nullable Renumbered by, @Nullable Provision to) {

    Provision now() {
      return to == null ? from : to;
    }

    String fault(Map<Provision, Long> taken) {
      if (to == null) {
        return "which makes the numbers within it too long";
      }
      if (to.equals(from)) {
        return "which it is already";
      }
      return taken.getOrDefault(to, 0L) > 1 ? "which is there already" : FINE;
    }
  }

  /// Takes out what cannot be carried out, one change after the other, since each that goes makes
  /// others possible or not.
  ///
  /// @param numbers of the text, each once
  static Renumbering of(List<Provision> numbers, List<Renumbered> changes) {
    var standing = new LinkedHashSet<>(changes);
    var refused = new HashMap<Renumbered, String>();
    while (true) {
      var moves = moves(numbers, standing);
      var faults = faults(moves);
      var next = lastAtFault(standing, faults);
      if (next == null) {
        return new Renumbering(moves.stream().map(Move::now).toList(), refused);
      }
      standing.remove(next);
      refused.put(next, faults.getOrDefault(next, "but the text has no such provision"));
    }
  }

  private static List<Move> moves(List<Provision> numbers, Set<Renumbered> standing) {
    var byNumber = new HashMap<Provision, Renumbered>();
    standing.forEach(each -> byNumber.putIfAbsent(each.provision(), each));
    return numbers.stream().map(number -> move(number, byNumber)).toList();
  }

  /// By the change of the smallest provision around it.
  private static Move move(Provision number, Map<Provision, Renumbered> byNumber) {
    return number
        .around()
        .flatMap(around -> Stream.ofNullable(byNumber.get(around)))
        .findFirst()
        .map(change -> new Move(number, change, to(number, change)))
        .orElse(new Move(number, null, number));
  }

  private static Map<Renumbered, String> faults(List<Move> moves) {
    var taken = moves.stream().collect(groupingBy(Move::now, counting()));
    var faults = new HashMap<Renumbered, String>();
    for (var move : moves) {
      if (move.by() != null) {
        faults.merge(move.by(), move.fault(taken), (one, other) -> one.equals(FINE) ? other : one);
      }
    }
    return faults;
  }

  private static @Nullable Renumbered lastAtFault(
      Set<Renumbered> standing, Map<Renumbered, String> faults) {
    Renumbered last = null;
    for (var change : standing) {
      if (!FINE.equals(faults.get(change))) {
        last = change;
      }
    }
    return last;
  }

  private static @Nullable Provision to(Provision number, Renumbered change) {
    var within = number.number().substring(change.provision().number().length());
    var text = change.to().number() + within;
    return text.length() > Provision.MAX_LENGTH ? null : Provision.of(text);
  }
}
