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
}
