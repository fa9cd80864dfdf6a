package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import policytimeline.core.phase.OpenEffects.Closed;
import policytimeline.core.phase.OpenEffects.Open;
import policytimeline.core.phase.PhaseRun.State;

/// What entries do on one day, and by which of them a state comes about.
final class Deeds {

  private sealed interface Deed {

    String entry();
  }

  /// A part is issued, or begins to be in force or to apply.
  private record Begins(String entry, Part part) implements Deed {}

  private record Opens(String entry, Open what) implements Deed {}

  private record Closes(String entry, Closed what) implements Deed {}

  private final LocalDate day;
  private final List<Deed> deeds = new ArrayList<>();

  Deeds(LocalDate day) {
    this.day = day;
  }

  void begins(String entry, Part part) {
    deeds.add(new Begins(entry, part));
  }

  void opens(Open what) {
    deeds.add(new Opens(what.entry(), what));
  }

  /// What was opened on this very day leaves no trace when it is closed.
  void closes(String entry, List<Closed> all) {
    all.stream()
        .filter(each -> each.was().since().isBefore(day))
        .forEach(each -> deeds.add(new Closes(entry, each)));
  }

  /// The entries by which a part is in this state.
  List<String> because(Part part, State state) {
    var opened = entries(deed -> deed instanceof Opens opens && isDeciding(opens, state));
    if (!opened.isEmpty()) {
      return opened;
    }
    return entries(
        deed ->
            switch (deed) {
              case Begins begins -> begins.part().equals(part) && !state.status().isEnd();
              case Opens _ -> false;
              case Closes(_, var what) ->
                  what.returned().contains(part) && (isEnd(what) || hasBegun(state));
            });
  }

  /// The entries by which the whole is in this state: its own where it has ended, or else those by
  /// which its parts are in theirs.
  List<String> becauseOfAll(State state, Set<String> ofParts) {
    if (state.status().isEnd()) {
      var opened = entries(deed -> deed instanceof Opens opens && isDeciding(opens, state));
      return opened.isEmpty()
          ? entries(deed -> deed instanceof Closes(_, var what) && isEnd(what) && isWhole(what))
          : opened;
    }
    return entries(deed -> ofParts.contains(deed.entry()) || isOfUnknownPart(deed, state));
  }

  private List<String> entries(Predicate<Deed> which) {
    var entries = new ArrayList<String>(1);
    for (var deed : deeds) {
      if (which.test(deed) && !entries.contains(deed.entry())) {
        entries.add(deed.entry());
      }
    }
    return entries;
  }

  private static boolean isDeciding(Opens opens, State state) {
    var decisive = state.status().isEnd() || state.status() == Status.SUSPENDED;
    return decisive
        && opens.what().status().isEnd() == state.status().isEnd()
        && state.deciding().contains(opens.entry());
  }

  private static boolean hasBegun(State state) {
    return state.status() != Status.NOT_YET_IN_FORCE && !state.status().isEnd();
  }

  private static boolean isEnd(Closed what) {
    return what.was().status().isEnd();
  }

  private static boolean isWhole(Closed what) {
    return what.was().isWhole();
  }

  private static boolean isOfUnknownPart(Deed deed, State state) {
    if (state.status() != Status.IN_FORCE && state.status() != Status.PARTLY_IN_FORCE) {
      return false;
    }
    return switch (deed) {
      case Begins _ -> false;
      case Opens(_, var what) -> what.isOfUnknownPart() && state.deciding().contains(what);
      case Closes(_, var what) -> what.was().isOfUnknownPart();
    };
  }
}
