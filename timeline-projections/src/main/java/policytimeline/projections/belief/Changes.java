package policytimeline.projections.belief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policytimeline.core.phase.Timeline;

/// What a run of positions changes in one read model. What vanished is ended and what appeared is
/// begun, at the very position, so that rows do not depend on how positions were batched.
final class Changes<R> {

  private final ReadModel<R> model;
  private final List<Belief<R>> ended = new ArrayList<>();
  private final List<Belief<R>> begun = new ArrayList<>();

  Changes(ReadModel<R> model) {
    this.model = model;
  }

  /// Follows one stream.
  ///
  /// @param before its record before the first of the positions
  /// @param after its record at each position that has an entry of it, in order
  void follow(String stream, Timeline before, Map<Long, Timeline> after) {
    var held = model.rows(stream, before);
    var fresh = new LinkedHashMap<R, Long>();
    for (var step : after.entrySet()) {
      long position = step.getKey();
      var rows = model.rows(stream, step.getValue());
      for (var vanished : without(held, rows)) {
        var since = fresh.remove(vanished);
        if (since == null) {
          ended.add(new Belief<>(stream, vanished, 0, position));
        } else {
          begun.add(new Belief<>(stream, vanished, since, position));
        }
      }
      without(rows, held).forEach(appeared -> fresh.put(appeared, position));
      held = rows;
    }
    fresh.forEach((row, since) -> begun.add(new Belief<>(stream, row, since, Belief.OPEN)));
  }

  void write() {
    if (!ended.isEmpty()) {
      model.end(ended);
    }
    if (!begun.isEmpty()) {
      model.begin(begun);
    }
  }

  /// Writes into a table that had nothing of the streams, so nothing has ended there.
  void copy(Copies copies) {
    if (!begun.isEmpty()) {
      copies.copy(model, begun);
    }
  }

  private static <R> Set<R> without(Set<R> rows, Set<R> others) {
    var left = new LinkedHashSet<>(rows);
    left.removeAll(others);
    return left;
  }
}
