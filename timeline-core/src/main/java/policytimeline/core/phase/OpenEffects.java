package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  /// @param reinstated which of its provisions have returned
  record Open(
      String entry,
      @Nullable Effect effect,
      LocalDate since,
      Status status,
      Reach reach,
      Provisions provisions,
      Provisions reinstated) {

    Open(
        String entry,
        @Nullable Effect effect,
        LocalDate since,
        Status status,
        Reach reach,
        Provisions provisions) {
      this(entry, effect, since, status, reach, provisions, Provisions.NONE_NAMED);
    }

    boolean isNamed(String id) {
      return effect == null ? entry.equals(id) : effect.isNamed(id);
    }

    boolean isWhole() {
      return reach == Reach.WHOLE;
    }

    boolean reaches(Part part) {
      return switch (reach) {
        case WHOLE -> true;
        case NAMED_PROVISIONS -> part.isNamedBy(provisions) && !part.isNamedBy(reinstated);
        case UNKNOWN_PART -> false;
      };
    }

    boolean isOfUnknownPart() {
      return reach == Reach.UNKNOWN_PART;
    }

    /// What is left of it once these provisions are reinstated; nothing if none is named.
    private Optional<Open> without(Provisions returning, Set<Part> parts) {
      var reached = parts.stream().filter(this::reaches).toList();
      var left = reached.stream().filter(part -> !part.isNamedBy(returning)).toList();
      if (left.isEmpty() || !returning.areNamed()) {
        return Optional.empty();
      }
      var back = Stream.concat(reinstated.named().stream(), returning.named().stream());
      return Optional.of(
          left.size() == reached.size()
              ? this
              : new Open(
                  entry, effect, since, status, reach, provisions, new Provisions(back.toList())));
    }
  }

  /// What was open until now.
  ///
  /// @param returned the parts that it no longer reaches
  record Closed(Open was, Set<Part> returned) {}

  private final List<Open> open = new ArrayList<>();
  private final Set<Part> parts;

  /// @param parts all that the instrument consists of
  OpenEffects(Set<Part> parts) {
    this.parts = parts;
  }

  OpenEffects(OpenEffects other) {
    parts = other.parts;
    open.addAll(other.open);
  }

  void add(Open effect) {
    open.add(effect);
  }

  boolean areNone() {
    return open.isEmpty();
  }

  Stream<Open> suspensions() {
    return open.stream().filter(each -> each.status() == Status.SUSPENDED);
  }

  Stream<Open> endsInPart() {
    return open.stream().filter(each -> each.status().isEnd() && !each.isWhole());
  }

  /// Whether one of them reaches a part that no source names.
  boolean reachUnknownParts() {
    return open.stream().anyMatch(each -> each.isOfUnknownPart());
  }

  /// The ends of the whole that decide: those of the earliest day, which may be several.
  List<Open> decidingEnds() {
    return ofFirstDay(wholeEnds());
  }

  /// An end after an end decides nothing.
  static List<Open> ofFirstDay(Stream<Open> ends) {
    var first = new ArrayList<Open>();
    ends.forEach(
        end -> {
          if (!first.isEmpty() && end.since().isBefore(first.getFirst().since())) {
            first.clear();
          }
          if (first.isEmpty() || end.since().equals(first.getFirst().since())) {
            first.add(end);
          }
        });
    return first;
  }

  /// Undoes every expiry, as a continuation does.
  ///
  /// @return what was undone
  List<Closed> undoExpiry() {
    return close(Provisions.NONE_NAMED, each -> each.isWhole() && each.status() == Status.EXPIRED);
  }

  /// Rule 4: a reinstatement undoes the entry that it names, or the provisions that it names, or
  /// else every open suspension and every end of the whole. What ended in part stays ended.
  ///
  /// @return what was undone
  List<Closed> reinstate(@Nullable String undoes, Provisions provisions) {
    return close(provisions, each -> isMeant(each, undoes, provisions));
  }

  private List<Closed> close(Provisions returning, Predicate<Open> meant) {
    var closed = new ArrayList<Closed>();
    for (var each : open.stream().filter(meant).toList()) {
      var left = each.without(returning, parts).orElse(null);
      if (!each.equals(left)) {
        closed.add(new Closed(each, returned(each, left)));
        open.replaceAll(was -> was.equals(each) && left != null ? left : was);
        open.removeIf(was -> left == null && was.equals(each));
      }
    }
    return closed;
  }

  private Set<Part> returned(Open was, @Nullable Open left) {
    return parts.stream()
        .filter(part -> was.reaches(part) && (left == null || !left.reaches(part)))
        .collect(Collectors.toSet());
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
