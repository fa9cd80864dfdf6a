package policytimeline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;

/// What is said about an instrument of any family without changing its force.
public sealed interface InstrumentEvent extends PolicyEvent {

  @Override
  InstrumentId instrument();

  @Override
  default String stream() {
    return instrument().slug();
  }

  /// What is absent stays as it was; titles are added or replaced by language, lists as a whole.
  record InstrumentDescribed(
      InstrumentId instrument,
      @Nullable Wording titles,
      @Nullable Kind kind,
      @Nullable List<Topic> topics,
      @Nullable List<Agency> agencies,
      Source source)
      implements InstrumentEvent {
    public InstrumentDescribed {
      topics = topics == null ? null : List.copyOf(topics);
      agencies = agencies == null ? null : List.copyOf(agencies);
    }
  }

  /// This instrument stands so to the other; from `effectiveOn`, or from its issue where that is
  /// absent. `replaces` names what the same relation pointed to before.
  record InstrumentRelated(
      InstrumentId instrument,
      RelationType relation,
      Reference to,
      Provisions provisions,
      @Nullable LegalDate effectiveOn,
      @Nullable LegalDate statedOn,
      @Nullable Reference replaces,
      Source source)
      implements InstrumentEvent {}

  /// A part of what a source notes about this instrument that nobody could read, as it stands
  /// there.
  ///
  /// @param note the part, as it stands in the source
  /// @param reason why it could not be read
  record NoteUnread(InstrumentId instrument, String note, String reason, Source source)
      implements InstrumentEvent {

    /// The longest text; of a longer note its beginning is kept.
    public static final int MAX_LENGTH = 10_000;

    public NoteUnread {
      if (note.isBlank() || note.length() > MAX_LENGTH || note.indexOf(0) >= 0) {
        throw new IllegalArgumentException(
            "An unread note is 1 to %d characters; got: %d".formatted(MAX_LENGTH, note.length()));
      }
      if (reason.isBlank() || reason.length() > 1000 || reason.indexOf(0) >= 0) {
        throw new IllegalArgumentException(
            "The reason why a note is unread is 1 to 1000 characters; got: " + reason.length());
      }
    }
  }
}
