package policytimeline.projections.intake;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.DatedByActor;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.intake.Statement.Remarked;
import policytimeline.projections.intake.Statement.Unreadable;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;

/// When those who act were themselves issued, by their own standing record.
class ActorDates {

  private final LogReader log;

  ActorDates(LogReader log) {
    this.log = log;
  }

  /// The signing date of every actor of a batch whose issue is recorded, or else is in the batch:
  /// what comes of a file may not depend on where its batches end.
  Map<InstrumentId, LegalDate> of(List<Statement> batch) {
    var dates = new HashMap<InstrumentId, LegalDate>();
    for (var statement : batch) {
      switch (statement) {
        case Complete(_, Act.Issued issue) ->
            dates.putIfAbsent(issue.instrument(), issue.signedOn());
        case Entered(_, _, Act.Issued issue) ->
            dates.putIfAbsent(issue.instrument(), issue.signedOn());
        case Complete _, Entered _, DatedByActor _, Rejected _, Remarked _, Unreadable _ -> {}
      }
    }
    dates.putAll(recorded(batch));
    return dates;
  }

  private Map<InstrumentId, LegalDate> recorded(List<Statement> batch) {
    var actors =
        batch.stream()
            .filter(DatedByActor.class::isInstance)
            .map(statement -> ((DatedByActor) statement).actor().slug())
            .distinct()
            .toList();
    return log.of(actors, Long.MAX_VALUE).entrySet().stream()
        .flatMap(
            stream ->
                signedOn(stream.getValue()).map(date -> Map.entry(stream.getKey(), date)).stream())
        .collect(toMap(entry -> InstrumentId.of(entry.getKey()), Map.Entry::getValue));
  }

  private static Optional<LegalDate> signedOn(List<Recorded> entries) {
    return StandingRecord.of(entries.stream().map(Recorded::asEntry).toList())
        .events(Act.Issued.class)
        .map(Act.Issued::signedOn)
        .min(LegalDate::compareTo);
  }
}
