package policytimeline.projections.belief;

import java.util.ArrayList;
import java.util.List;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Holding.Held;

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
  /// @param steps each position that has an entry of it, in order
  void follow(String stream, Timeline before, List<Step> steps) {
    if (steps.stream().noneMatch(step -> step.touches(model))) {
      return;
    }
    var holding = new Holding<>(model.rows(stream, before));
    for (var step : steps) {
      if (step.touches(model)) {
        holding
            .turn(model.rows(stream, step.after()), step.position())
            .forEach(gone -> end(stream, gone, step.position()));
      }
    }
    for (var held : holding.held()) {
      if (held.since() != Holding.BEFORE) {
        begun.add(new Belief<>(stream, held.row(), held.since(), Belief.OPEN));
      }
    }
  }

  private void end(String stream, Held<R> gone, long position) {
    if (gone.since() == Holding.BEFORE) {
      ended.add(new Belief<>(stream, gone.row(), 0, position));
    } else {
      begun.add(new Belief<>(stream, gone.row(), gone.since(), position));
    }
  }

  /// Takes back what was followed of one stream.
  void forget(String stream) {
    ended.removeIf(belief -> belief.stream().equals(stream));
    begun.removeIf(belief -> belief.stream().equals(stream));
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
}
