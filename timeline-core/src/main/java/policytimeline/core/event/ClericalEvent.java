package policytimeline.core.event;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;

/// What is said about our own record, not about law: an entry was wrong, should not be, or is borne
/// out by a second source.
public sealed interface ClericalEvent extends PolicyEvent {

  @Override
  InstrumentId instrument();

  @Override
  default String stream() {
    return instrument().slug();
  }

  /// The id of the earlier entry of the same stream that it speaks of.
  String entry();

  /// Puts the complete replacement in the place of an earlier entry.
  record EntryCorrected(
      InstrumentId instrument, String entry, PolicyEvent replacement, String reason, Source source)
      implements ClericalEvent {}

  /// Voids an earlier entry, a clerical one too.
  record EntryRetracted(InstrumentId instrument, String entry, String reason, Source source)
      implements ClericalEvent {}

  /// A second source states the same fact; `statedOn` is the date it gives for it.
  record EntryCorroborated(
      InstrumentId instrument, String entry, @Nullable LegalDate statedOn, Source source)
      implements ClericalEvent {}
}
