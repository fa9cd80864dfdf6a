package policytimeline.projections.intake;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.ImportReport.Remark;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.DatedByActor;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.intake.Statement.Remarked;
import policytimeline.projections.intake.Statement.Unreadable;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.Digest;

/// Records each fact once. A fact that is known from another source is borne out by this one; the
/// two sides of a relation are one fact. What is known is read under the lock of the append, so two
/// imports at once cannot both find a fact missing.
class FactRecorder {

  private static final String KNOWN =
      """
        select distinct on (fact) fact, id, source
          from entry
         where fact = any(:facts)
         order by fact, position
      """;

  /// What became of a batch.
  record Outcome(long recorded, long corroborated, long unchanged, List<Remark> disagreements) {}

  private record Known(UUID fact, String id, UUID source) {}

  private final JdbcClient db;
  private final Appends appends;
  private final StreamAppender streams;
  private final ActorDates actors;
  private final UnreadableParts unreadable;

  FactRecorder(
      JdbcClient db,
      Appends appends,
      StreamAppender streams,
      ActorDates actors,
      UnreadableParts unreadable) {
    this.db = db;
    this.appends = appends;
    this.streams = streams;
    this.actors = actors;
    this.unreadable = unreadable;
  }

  /// Records a batch, all of it or nothing.
  Outcome record(List<Statement> batch, String recordedBy) {
    return appends.oneAtATime(() -> recordLocked(batch, recordedBy));
  }

  private Outcome recordLocked(List<Statement> batch, String recordedBy) {
    unreadable.keep(batch);
    var disagreements = new ArrayList<Remark>();
    var events = dated(batch, disagreements);
    var known = known(events);
    var fresh = new ArrayList<StreamAppender.Identified>();
    var second = new ArrayList<EntryCorroborated>();
    var unchanged = 0;
    for (var event : events) {
      var fact = Digest.of(FactKey.of(event));
      var earlier = known.get(fact);
      if (earlier == null) {
        var identified = streams.identify(event);
        fresh.add(identified);
        known.put(fact, new Known(fact, identified.id(), Digest.of(event.source())));
      } else {
        var corroboration = corroboration(event, earlier);
        corroboration.ifPresent(second::add);
        unchanged += corroboration.isPresent() ? 0 : 1;
      }
    }
    var corroborations = unknown(second);
    corroborations.forEach(each -> fresh.add(streams.identify(each)));
    streams.append(fresh, recordedBy);
    return new Outcome(
        fresh.size() - corroborations.size(),
        corroborations.size(),
        unchanged + (second.size() - corroborations.size()),
        disagreements);
  }

  /// Gives each fact that is dated by its actor the date that the log has for the actor.
  private List<PolicyEvent> dated(List<Statement> batch, List<Remark> disagreements) {
    var dates = actors.of(batch);
    var events = new ArrayList<PolicyEvent>();
    for (var statement : batch) {
      switch (statement) {
        case Complete complete -> events.add(complete.event());
        case Entered entered -> events.add(entered.event());
        case DatedByActor by -> {
          var recorded = dates.get(by.actor());
          disagreement(by, recorded).ifPresent(disagreements::add);
          events.add(recorded == null ? by.act() : Dating.of(by.act(), recorded));
        }
        case Rejected _, Remarked _, Unreadable _ -> {}
      }
    }
    return events;
  }

  private static Optional<Remark> disagreement(DatedByActor by, @Nullable LegalDate recorded) {
    var stated = by.stated();
    return stated == null || recorded == null || stated.agreesWith(recorded)
        ? Optional.empty()
        : Optional.of(
            new Remark(
                by.line(),
                "%s is of %s by its own record; the note's date is kept beside it"
                    .formatted(by.actor(), recorded),
                stated.toString()));
  }

  private Map<UUID, Known> known(List<? extends PolicyEvent> events) {
    var facts = events.stream().map(FactKey::of).map(Digest::of).distinct().toArray(UUID[]::new);
    return db
        .sql(KNOWN)
        .param("facts", facts)
        .query(
            (row, _) ->
                new Known(
                    row.getObject("fact", UUID.class),
                    row.getString("id"),
                    row.getObject("source", UUID.class)))
        .stream()
        .collect(toMap(Known::fact, known -> known, (first, _) -> first, HashMap::new));
  }

  /// A second source for an act or a relation; what only describes needs none.
  private static Optional<EntryCorroborated> corroboration(PolicyEvent event, Known earlier) {
    if (earlier.source().equals(Digest.of(event.source()))) {
      return Optional.empty();
    }
    return switch (event) {
      case Act act -> Optional.of(corroboration(act.instrument(), earlier, stated(act), event));
      case InstrumentRelated related ->
          Optional.of(corroboration(related.instrument(), earlier, related.statedOn(), event));
      case InstrumentDescribed _, ClericalEvent _, CoverageEvent _ -> Optional.empty();
    };
  }

  private static EntryCorroborated corroboration(
      InstrumentId instrument, Known earlier, @Nullable LegalDate stated, PolicyEvent event) {
    return new EntryCorroborated(instrument, earlier.id(), stated, event.source());
  }

  private static @Nullable LegalDate stated(Act act) {
    return act.statedOn() == null ? act.signedOn() : act.statedOn();
  }

  private List<EntryCorroborated> unknown(List<EntryCorroborated> corroborations) {
    var known = known(corroborations).keySet();
    Set<UUID> seen = new HashSet<>(known);
    return corroborations.stream().filter(each -> seen.add(Digest.of(FactKey.of(each)))).toList();
  }
}
