package policytimeline.projections.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord;
import policytimeline.core.phase.StandingRecord.Standing;

/// Judges what a statement adds to a fact that the log has.
///
/// @param snapshot the one that makes the statement
record Judgement(KnownFacts known, Snapshot snapshot) {

  /// Judges a statement about a fact that is known.
  ///
  /// @param entry the first one that holds the fact
  /// @param record of the instrument that the fact is about
  Verdict of(PolicyEvent told, String entry, StandingRecord record) {
    return record.entries().stream()
        .filter(each -> each.id().equals(entry) || each.origin().equals(entry))
        .findFirst()
        .map(standing -> ofStanding(told, standing, record))
        .orElseGet(() -> ofRetracted(told, record.voidedBy().get(entry)));
  }

  private Verdict ofStanding(PolicyEvent told, Standing standing, StandingRecord record) {
    if (isSameDocument(told.source(), standing.event().source())) {
      return Overlay.of(standing.event(), told)
          .map(now -> ofChanged(told, now, standing))
          .orElseGet(() -> new Verdict.Unchanged(null));
    }
    return record.sourcesOf(standing).stream()
            .anyMatch(source -> isSameDocument(told.source(), source))
        ? new Verdict.Unchanged(null)
        : ofSecondSource(told, standing.origin());
  }

  /// Only a later snapshot of one source says better than an earlier one.
  private Verdict ofChanged(PolicyEvent told, PolicyEvent now, Standing standing) {
    var before = known.snapshotOf(standing.id());
    if (told instanceof ClericalEvent || !before.filter(this::isOlder).isPresent()) {
      return before.map(snapshot::equals).orElse(false)
          ? new Verdict.Unchanged(null)
          : new Verdict.Unchanged(
              "says otherwise than entry %s of this document; it stays as it is, since this file is"
                      .formatted(standing.id())
                  + " no later snapshot of its source");
    }
    return new Verdict.Corrected(
        new EntryCorrected(
            instrument(standing.event()),
            standing.origin(),
            now,
            "The source says so as of " + snapshot.takenOn(),
            now.source()));
  }

  private boolean isOlder(Snapshot before) {
    return snapshot.isLaterThan(before.source(), before.takenOn());
  }

  /// Who retracted an entry by hand is not overruled by a file.
  private Verdict ofRetracted(PolicyEvent told, @Nullable String retraction) {
    if (retraction == null || !known.snapshotOf(retraction).filter(this::isOlder).isPresent()) {
      return new Verdict.Unchanged(null);
    }
    return new Verdict.Reinstated(
        new EntryRetracted(
            instrument(told),
            retraction,
            "The source states it again as of " + snapshot.takenOn(),
            told.source()));
  }

  /// A second source for an act or a relation; what only describes needs none.
  static Verdict ofSecondSource(PolicyEvent told, String entry) {
    return switch (told) {
      case Act act -> corroborated(told, entry, Dating.stated(act));
      case InstrumentRelated related -> corroborated(told, entry, related.statedOn());
      case InstrumentDescribed _, NoteUnread _, ClericalEvent _, CoverageEvent _ ->
          new Verdict.Unchanged(null);
    };
  }

  private static Verdict corroborated(PolicyEvent told, String entry, @Nullable LegalDate stated) {
    return new Verdict.Corroborated(
        new EntryCorroborated(instrument(told), entry, stated, told.source()));
  }

  private static boolean isSameDocument(Source one, Source other) {
    return one.key().equals(other.key())
        || (one.publisher().equals(other.publisher()) && one.isOneDocumentWith(other));
  }

  private static InstrumentId instrument(PolicyEvent event) {
    return Optional.ofNullable(event.instrument()).orElseThrow();
  }
}
