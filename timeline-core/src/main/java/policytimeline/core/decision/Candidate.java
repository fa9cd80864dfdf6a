package policytimeline.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policytimeline.core.decision.Decision.Accepted;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.Timeline;

/// An event that somebody wants recorded, held against the record there is: the record may not come
/// to contradict itself, and a clerical entry speaks of an entry that stands.
public final class Candidate {

  /// In a record made by command these never stand; an import may bring them in.
  private static final Set<Kind> REFUSED =
      Set.of(Kind.CONTRADICTION, Kind.ALREADY_ENDED, Kind.SELF_REFERENCE);

  private static final String CANDIDATE = "candidate";

  private final InstrumentId instrument;
  private final List<Entry> entries;
  private final Timeline timeline;

  public Candidate(InstrumentId instrument, List<Entry> entries) {
    this.instrument = instrument;
    this.entries = List.copyOf(entries);
    this.timeline = Timeline.of(entries);
  }

  /// The record as it is without the candidate.
  public Timeline timeline() {
    return timeline;
  }

  /// Accepts the event unless a finding would come of it that the record does not have.
  public Decision record(PolicyEvent event) {
    var with = new ArrayList<>(entries);
    var next = entries.isEmpty() ? 1 : entries.getLast().position() + 1;
    with.add(new Entry(CANDIDATE, next, event));
    var known = timeline.findings().stream().map(Finding::message).toList();
    return Timeline.of(with).findings().stream()
        .filter(finding -> REFUSED.contains(finding.kind()))
        .filter(finding -> !known.contains(finding.message()))
        .findFirst()
        .<Decision>map(this::contradicts)
        .orElseGet(() -> new Accepted(List.of(event)));
  }

  /// Accepts a clerical event when the entry it names is in this record and stands.
  public Decision record(ClericalEvent event) {
    var target = entries.stream().filter(entry -> entry.id().equals(event.entry())).findFirst();
    var voidedBy = timeline.record().voidedBy().get(event.entry());
    if (target.isEmpty()) {
      return new Refused.NoSuchEntry(instrument, event.entry());
    }
    if (voidedBy != null) {
      return new Refused.AlreadyVoided(instrument, event.entry(), voidedBy);
    }
    return otherInstrument(event).orElseGet(() -> record((PolicyEvent) event));
  }

  private Optional<Decision> otherInstrument(ClericalEvent event) {
    return event instanceof EntryCorrected corrected
            && !corrected.replacement().stream().equals(instrument.slug())
        ? Optional.of(new Refused.OtherInstrument(instrument, event.entry()))
        : Optional.empty();
  }

  private Refused contradicts(Finding finding) {
    var others = finding.entries().stream().filter(entry -> !entry.equals(CANDIDATE)).toList();
    return new Refused.Contradicts(instrument, finding.message(), others);
  }
}
