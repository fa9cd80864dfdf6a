package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;

/// The ends and suspensions that are open on a day.
final class OpenEffects {

  /// How far an open effect reaches.
  enum Reach {
    WHOLE,
    NAMED_PROVISIONS,
    /// Some part that the source does not name, or everything for some parties only.
    UNKNOWN_PART
  }

  /// @param effect absent for an expiry that the issue or a continuation had set
  /// @param returned what was reinstated of the provisions
  record Open(
      String entry,
      @Nullable Effect effect,
      LocalDate since,
      Status status,
      Reach reach,
      Provisions provisions,
      Provisions returned) {

    boolean isNamed(String id) {
      return effect == null ? entry.equals(id) : effect.isNamed(id);
    }

    boolean isWhole() {
      return reach == Reach.WHOLE;
    }

    boolean reaches(Part part) {
      return switch (reach) {
        case WHOLE -> true;
        case NAMED_PROVISIONS -> part.isNamedBy(provisions) && !part.isNamedBy(returned);
        case UNKNOWN_PART -> false;
      };
    }

    /// What is left of it once these provisions are reinstated; nothing if none is named. What lies
    /// within one that is left returns by itself.
    private Stream<Open> without(Provisions reinstated) {
      var left = new ArrayList<Provision>(reinstated.areNamed() ? provisions.named() : List.of());
      left.removeIf(each -> reinstated.named().stream().anyMatch(r -> r.covers(each)));
      var back = new ArrayList<Provision>(returned.named());
      reinstated.named().stream()
          .filter(each -> left.stream().anyMatch(l -> l.covers(each)))
          .forEach(back::add);
      return left.isEmpty()
          ? Stream.empty()
          : Stream.of(
              new Open(
                  entry, effect, since, status, reach, new Provisions(left), new Provisions(back)));
    }
  }

  private final List<Open> open = new ArrayList<>();

  void add(Open effect) {
    open.add(effect);
  }

  Stream<Open> suspensions() {
    return open.stream().filter(each -> each.status() == Status.SUSPENDED);
  }

  Stream<Open> endsInPart() {
    return open.stream().filter(each -> each.status().isEnd() && !each.isWhole());
  }

  /// Whether one of them reaches a part that no source names.
  boolean reachUnknownParts() {
    return open.stream().anyMatch(each -> each.reach() == Reach.UNKNOWN_PART);
  }

  /// The ends of the whole that decide: those of the earliest day, which may be several.
  List<Open> decidingEnds() {
    return ofEarliestDay(wholeEnds().toList());
  }

  /// The same of the ends in part that reach a part.
  List<Open> decidingEndsOf(Part part) {
    return ofEarliestDay(endsInPart().filter(end -> end.reaches(part)).toList());
  }

  private static List<Open> ofEarliestDay(List<Open> ends) {
    var first = ends.stream().map(Open::since).min(Comparator.naturalOrder());
    return first
        .map(day -> ends.stream().filter(each -> each.since().equals(day)).toList())
        .orElse(List.of());
  }

  /// Undoes every expiry, as a continuation does.
  ///
  /// @return whether there was any to undo
  boolean undoExpiry() {
    return open.removeIf(each -> each.isWhole() && each.status() == Status.EXPIRED);
  }

  /// Rule 4: a reinstatement undoes the entry that it names, or the provisions that it names, or
  /// else every open suspension and every end of the whole. What ended in part stays ended.
  ///
  /// @return whether there was anything to undo
  boolean reinstate(@Nullable String undoes, Provisions provisions) {
    var left =
        open.stream()
            .flatMap(
                each ->
                    isMeant(each, undoes, provisions) ? each.without(provisions) : Stream.of(each))
            .toList();
    var changed = !left.equals(open);
    open.clear();
    open.addAll(left);
    return changed;
  }

  /// Some provisions alone can be reinstated only of what reaches provisions by name.
  private static boolean isMeant(Open each, @Nullable String undoes, Provisions provisions) {
    if (undoes != null && !each.isNamed(undoes)) {
      return false;
    }
    if (provisions.areNamed()) {
      return each.reach() == Reach.NAMED_PROVISIONS;
    }
    return undoes != null || each.isWhole() || each.status() == Status.SUSPENDED;
  }

  /// The ends of the whole, on whatever day.
  Stream<Open> wholeEnds() {
    return open.stream().filter(each -> each.status().isEnd() && each.isWhole());
  }
}
