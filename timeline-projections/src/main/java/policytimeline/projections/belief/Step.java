package policytimeline.projections.belief;

import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;

/// An entry of a stream, and what the record comes to with it.
///
/// @param isPlain whether no entry up to it is clerical, so that it changes what it speaks of alone
record Step(Entry entry, boolean isPlain, Timeline after) {

  long position() {
    return entry.position();
  }

  boolean touches(ReadModel<?> model) {
    return !isPlain || model.isTouchedBy(entry.event());
  }
}
