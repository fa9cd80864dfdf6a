package policytimeline.projections.intake.akomantoso;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;

/// Who changes an act, and when that was made.
///
/// @param reference null where nobody but the act itself is told
record Actor(@Nullable Reference reference, @Nullable LegalDate signedOn) {

  static final Actor UNTOLD = new Actor(null, null);

  /// One for all ways to name the same actor.
  String key() {
    return reference == null ? "" : reference.key();
  }
}
