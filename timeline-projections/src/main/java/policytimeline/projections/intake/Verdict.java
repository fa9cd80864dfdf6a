package policytimeline.projections.intake;

import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;

/// What a fact that is known already adds to the record.
sealed interface Verdict {

  /// Nothing.
  ///
  /// @param finding what is odd about it, if anything is
  record Unchanged(@Nullable String finding) implements Verdict {}

  /// A second source.
  record Corroborated(EntryCorroborated event) implements Verdict {}

  /// The same source says otherwise by now.
  record Corrected(EntryCorrected event) implements Verdict {}

  /// The source states again what it had ceased to state.
  record Reinstated(EntryRetracted event) implements Verdict {}
}
