package policytimeline.projections.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord;
import policytimeline.projections.intake.KnownFacts.Known;
import policytimeline.projections.intake.StagedStatements.Staged;
import policytimeline.projections.store.Digest;
import policytimeline.projections.store.LogReader;

/// Records each fact once. A fact that is known from another source is borne out by this one; the
/// two sides of a relation are one fact. The caller holds the lock of the append, so two imports at
/// once cannot both find a fact missing.
class FactRecorder {

  private final LogReader log;
  private final KnownFacts facts;
  private final ActorDates actors;
  private final Redating redating;
  private final Aliases aliases;
  private final Writing writing;

  FactRecorder(
      LogReader log,
      KnownFacts facts,
      ActorDates actors,
      Redating redating,
      Aliases aliases,
      Writing writing) {
    this.log = log;
    this.facts = facts;
    this.actors = actors;
    this.redating = redating;
    this.aliases = aliases;
    this.writing = writing;
  }

  Outcome record(List<Staged> batch, ImportJob job) {
    var work = writing.begin(job);
    for (var run : Aliases.runs(batch)) {
      record(aliases.resolved(job, run), job, work);
      work.append();
    }
    redating.by(work.issued()).forEach(work::correct);
    return work.finish();
  }

  private void record(List<Staged> run, ImportJob job, Writing.Work work) {
    var told = dated(run, job, work);
    var digests = told.stream().map(each -> Digest.of(FactKey.of(each.event()))).toList();
    var known = facts.of(job, digests);
    var records = records(known, told, digests);
    var judgement = new Judgement(facts, job.snapshot());
    var taken = aliases.taken(told);
    var renamed = new HashMap<String, String>();
    var sources = new LinkedHashMap<UUID, UUID>();
    for (var place = 0; place < told.size(); place++) {
      var each = told.get(place);
      var fact = digests.get(place);
      var source = Digest.of(each.event().source());
      sources.putIfAbsent(fact, source);
      var earlier = known.get(fact);
      if (earlier == null) {
        earlier = new Known(fact, work.record(each, taken), source, false);
        known.put(fact, earlier);
      } else {
        work.carryOut(each, verdict(each.event(), earlier, source, records, judgement));
      }
      if (each.given() != null && !each.given().equals(earlier.id())) {
        renamed.put(each.given(), earlier.id());
      }
    }
    aliases.keep(job, renamed);
    if (job.keepsFacts()) {
      facts.keep(job, sources);
    }
  }

  private static Verdict verdict(
      PolicyEvent told,
      Known earlier,
      UUID source,
      Map<String, StandingRecord> records,
      Judgement judgement) {
    var record = earlier.inLog() ? records.get(told.stream()) : null;
    if (record != null) {
      return judgement.of(told, earlier.id(), record);
    }
    return earlier.source().equals(source)
        ? new Verdict.Unchanged(null)
        : Judgement.ofSecondSource(told, earlier.id());
  }

  /// What stands of the instruments about which something is stated that is known already.
  private Map<String, StandingRecord> records(
      Map<UUID, Known> known, List<Staged> told, List<UUID> digests) {
    var streams = new LinkedHashSet<String>();
    for (var place = 0; place < told.size(); place++) {
      var earlier = known.get(digests.get(place));
      if (earlier != null && earlier.inLog()) {
        streams.add(told.get(place).event().stream());
      }
    }
    return log.standing(streams);
  }

  /// Gives each fact that is dated by its actor the date that the log has for the actor.
  private List<Staged> dated(List<Staged> batch, ImportJob job, Writing.Work work) {
    var slugs =
        batch.stream()
            .map(Staged::actor)
            .filter(Objects::nonNull)
            .map(each -> each.slug())
            .distinct()
            .toList();
    var dates = job.dryRun() ? actors.recordedOrWaiting(job.id(), slugs) : actors.recorded(slugs);
    var told = new ArrayList<Staged>();
    for (var each : batch) {
      var actor = each.actor();
      var date = actor == null ? null : dates.get(actor.slug());
      told.add(date == null ? each : dated(each, date, work));
    }
    return told;
  }

  private static Staged dated(Staged staged, LegalDate date, Writing.Work work) {
    if (!(staged.event() instanceof Act act)) {
      return staged;
    }
    var stated = Dating.stated(act);
    if (stated != null && !stated.agreesWith(date)) {
      work.remark(
          Remark.finding(
              staged.line(),
              "%s is of %s by its own record; the note's date is kept beside it"
                  .formatted(staged.actor(), date),
              stated.toString()));
    }
    return staged.with(Dating.of(act, date));
  }
}
