package policytimeline.projections.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;

/// Retracts what a source has ceased to state. That shows only in a complete snapshot of it, and
/// only against the complete snapshot before; one that is older than what is known already says
/// nothing about the present.
class Disappearances {

  private static final String PREVIOUS =
      """
      select id
        from import
       where source = :source
         and complete
         and state = 'completed'
         and not dry_run
         and taken_on < :taken_on
         and not exists (
             select 1
               from import later
              where later.source = :source
                and later.complete
                and later.state = 'completed'
                and not later.dry_run
                and later.taken_on >= :taken_on)
       order by taken_on desc, requested_at desc
       limit 1
      """;

  /// What another recorded or bore out is not this source's to take back.
  private static final String GONE =
      """
      select entry.fact, entry.id, entry.stream
        from import_fact before
        join entry on entry.fact = before.fact
        join import on import.id = entry.import
       where before.import = :previous
         and before.fact > :after
         and import.source = :source
         and not exists (
             select 1
               from import_fact now
              where now.import = :import
                and now.fact = before.fact)
         and entry.position = (
             select min(position)
               from entry first
              where first.fact = before.fact)
       order by entry.fact
       limit :limit
      """;

  /// An entry whose fact is stated no longer.
  record Gone(UUID fact, String entry, String stream) {}

  private final JdbcClient db;
  private final LogReader log;
  private final KnownFacts facts;

  Disappearances(JdbcClient db, LogReader log, KnownFacts facts) {
    this.db = db;
    this.log = log;
    this.facts = facts;
  }

  /// The import of the complete snapshot before this one.
  Optional<String> previous(ImportJob job) {
    return job.snapshot().complete()
        ? db.sql(PREVIOUS)
            .param("source", job.snapshot().source())
            .param("taken_on", job.snapshot().takenOn())
            .query((row, _) -> row.getString("id"))
            .optional()
        : Optional.empty();
  }

  /// What is gone since then, in the order of its facts.
  List<Gone> after(UUID after, ImportJob job, String previous, int limit) {
    return db.sql(GONE)
        .param("previous", previous)
        .param("after", after)
        .param("source", job.snapshot().source())
        .param("import", job.id())
        .param("limit", limit)
        .query(
            (row, _) ->
                new Gone(
                    row.getObject("fact", UUID.class),
                    row.getString("id"),
                    row.getString("stream")))
        .list();
  }

  /// The retractions that some of it asks for.
  List<EntryRetracted> retractions(List<Gone> gone, ImportJob job) {
    var streams = log.of(gone.stream().map(Gone::stream).distinct().toList(), Long.MAX_VALUE);
    return gone.stream()
        .flatMap(
            each -> retraction(each, streams.getOrDefault(each.stream(), List.of()), job).stream())
        .toList();
  }

  private Optional<EntryRetracted> retraction(Gone gone, List<Recorded> entries, ImportJob job) {
    var record = LogReader.standing(entries);
    var source = String.valueOf(job.snapshot().source());
    return record.entries().stream()
        .filter(standing -> standing.origin().equals(gone.entry()))
        .filter(standing -> isOf(source, standing.id()))
        .filter(_ -> isBorneOutByNobodyElse(source, gone.entry(), entries))
        .flatMap(
            standing ->
                Optional.ofNullable(standing.event().instrument()).stream()
                    .map(
                        instrument ->
                            new EntryRetracted(
                                instrument,
                                gone.entry(),
                                "The source no longer states it as of " + job.snapshot().takenOn(),
                                standing.event().source())))
        .findFirst();
  }

  private boolean isBorneOutByNobodyElse(String source, String entry, List<Recorded> entries) {
    return entries.stream()
        .filter(
            each -> each.event() instanceof EntryCorroborated other && other.entry().equals(entry))
        .allMatch(each -> isOf(source, each.id()));
  }

  private boolean isOf(String source, String entry) {
    return facts.snapshotOf(entry).filter(snapshot -> source.equals(snapshot.source())).isPresent();
  }
}
