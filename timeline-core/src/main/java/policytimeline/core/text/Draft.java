package policytimeline.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange.Renumbered;
import policytimeline.core.instrument.Provision;

/// The lines of a text in their order, each number once, while changes are carried out upon them.
final class Draft {

  private final boolean counted;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> removed = new ArrayList<>();
  private final Set<Provision> seen = new HashSet<>();

  /// @param counted whether lines of which nobody tells the place stand in the order of their
  ///     numbers; else they stand at the end
  Draft(boolean counted) {
    this.counted = counted;
  }

  List<Line> lines() {
    return lines;
  }

  List<Line> removed() {
    return removed;
  }

  boolean has(Provision number) {
    return placeOf(number) >= 0;
  }

  /// Whether it, or something within it, is there.
  boolean hasAnyOf(Provision number) {
    return lines.stream().anyMatch(line -> number.covers(line.number()));
  }

  /// Whether it ever was there.
  boolean hasSeen(Provision number) {
    return seen.contains(number);
  }

  void add(Line line) {
    insert(lines.size(), line);
  }

  /// Where its number lets one expect it: with what is around or within it, or else as the lines
  /// are counted.
  void addByNumber(Line line) {
    insert(placeByNumber(line.number()), line);
  }

  /// After a provision and all that lies within it; what itself lies within it comes first there.
  void addAfter(Provision after, Line line) {
    var place = placeOf(after);
    insert(
        place >= 0 && after.covers(line.number()) ? place + 1 : lastPlaceWithin(after) + 1, line);
  }

  void replace(ProvisionText told, String entry) {
    var place = placeOf(told.provision());
    lines.set(place, lines.get(place).replaced(told, entry));
  }

  /// Takes it out, and what lies within it.
  void remove(Provision number, String entry) {
    var gone = lines.stream().filter(line -> number.covers(line.number())).toList();
    lines.removeAll(gone);
    gone.forEach(line -> removed.add(line.removed(entry)));
  }

  /// Numbers provisions anew, and gives the changes that it cannot carry out.
  Map<Renumbered, String> renumber(List<Renumbered> changes, String entry) {
    var renumbering = Renumbering.of(lines.stream().map(Line::number).toList(), changes);
    for (var place = 0; place < lines.size(); place++) {
      var to = renumbering.numbers().get(place);
      if (!to.equals(lines.get(place).number())) {
        lines.set(place, lines.get(place).renumbered(to, entry));
        seen.add(to);
      }
    }
    return renumbering.refused();
  }

  private void insert(int place, Line line) {
    lines.add(place, line);
    seen.add(line.number());
  }

  private int placeOf(Provision number) {
    return IntStream.range(0, lines.size())
        .filter(place -> lines.get(place).number().equals(number))
        .findFirst()
        .orElse(-1);
  }

  private int lastPlaceWithin(Provision around) {
    return IntStream.range(0, lines.size())
        .filter(place -> around.covers(lines.get(place).number()))
        .max()
        .orElse(lines.size() - 1);
  }

  private int placeByNumber(Provision number) {
    var around = number.around().skip(1).filter(this::has).findFirst();
    if (around.isEmpty() && !counted) {
      return IntStream.range(0, lines.size())
          .filter(place -> number.covers(lines.get(place).number()))
          .findFirst()
          .orElse(lines.size());
    }
    var order = new NumberOrder();
    return IntStream.range(0, lines.size())
        .filter(place -> around.isEmpty() || around.get().covers(lines.get(place).number()))
        .filter(place -> order.compare(lines.get(place).number(), number) < 0)
        .map(place -> place + 1)
        .max()
        .orElse(0);
  }
}
