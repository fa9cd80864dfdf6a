package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent;
import policytimeline.core.event.Source;
import policytimeline.core.phase.Effect.Rank;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.StandingRecord.Standing;

/// Sorts the dated effects of a record and lets them take their course. It can take one more entry
/// and go on from where it is, as long as that comes to the same as beginning anew.
final class Fold {

  private StandingRecord record;
  private long lastPosition = Long.MIN_VALUE;
  private final Map<String, Source> sources = new HashMap<>();
  private final Reading reading = new Reading();
  private final List<Effect> effects = new ArrayList<>();

  /// As far as the last effect; absent while none is issued, and while it must begin anew.
  private @Nullable Course course;

  Fold(StandingRecord record) {
    this.record = record;
    for (var entry : record.recorded()) {
      remember(entry);
    }
    for (var standing : record.entries()) {
      var effect = reading.read(standing);
      if (effect != null) {
        effects.add(effect);
      }
    }
    record.corroborations().forEach(each -> reading.compare(each, record));
    effects.sort(Effect.ORDER);
  }

  /// Takes one more entry.
  ///
  /// @return whether it could; if not, nothing has changed, and the whole record is to be folded
  boolean goesOnWith(Entry next) {
    if (next.position() < lastPosition || sources.containsKey(next.id())) {
      return false;
    }
    switch (next.event()) {
      case EntryCorroborated corroborated -> {
        if (!sources.containsKey(corroborated.entry())) {
          return false;
        }
        record = record.with(corroborated, next);
        reading.compare(corroborated, record);
      }
      case ClericalEvent _ -> {
        return false;
      }
      case Act _, InstrumentEvent _, CoverageEvent _ ->
          take(new Standing(next.id(), next.id(), next.event()), next);
    }
    remember(next);
    return true;
  }

  Timeline timeline() {
    if (course == null) {
      course = begun();
    }
    return course == null ? unissued() : issued(course.completed());
  }

  private void remember(Entry entry) {
    sources.put(entry.id(), entry.event().source());
    lastPosition = entry.position();
  }

  private void take(Standing standing, Entry entry) {
    record = record.with(standing, entry);
    var effect = reading.read(standing);
    if (effect != null) {
      var place = Collections.binarySearch(effects, effect, Effect.ORDER);
      effects.add(place < 0 ? -place - 1 : place + 1, effect);
      if (course != null && !course.goesOnWith(effect)) {
        course = null;
      }
    }
  }

  private @Nullable Course begun() {
    for (var effect : effects) {
      if (effect.rank() == Rank.ISSUE) {
        var others = new ArrayList<>(effects);
        others.remove(effect);
        return new Course(effect, others);
      }
    }
    return null;
  }

  private Timeline issued(Course whole) {
    var pending = new ArrayList<>(reading.pending());
    var findings = findings();
    findings.addAll(whole.findings());
    var issue = whole.issue();
    var phases = whole.phases();
    if (((Act.Issued) issue.act()).effectiveOn() == null && !hasStarted(phases)) {
      pending.add(issue.entry());
      findings.report(Kind.UNDATED, "It comes into force on a day to be fixed.", issue);
    }
    return new Timeline(
        phases,
        whole.provisions(),
        whole.rest(),
        List.copyOf(pending),
        findings.inOrder(sources),
        record);
  }

  private static boolean hasStarted(List<Phase> phases) {
    return phases.stream().anyMatch(phase -> phase.status() != Status.NOT_YET_IN_FORCE);
  }

  private Timeline unissued() {
    var pending = List.copyOf(reading.pending());
    var findings = findings();
    if (!effects.isEmpty() || !pending.isEmpty()) {
      findings.add(
          new Finding(
              Kind.UNRESOLVED_REFERENCE,
              "Acts upon it are recorded, but not its issue.",
              Stream.concat(effects.stream().map(Effect::entry), pending.stream()).toList()));
    }
    return new Timeline(List.of(), Map.of(), List.of(), pending, findings.inOrder(sources), record);
  }

  private Findings findings() {
    var findings = new Findings();
    record.findings().forEach(findings::add);
    findings.addAll(reading.findings());
    findings.addAll(reading.disagreements());
    return findings;
  }
}
