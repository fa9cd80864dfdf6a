package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Finding.Kind;

/// The record of one instrument asked about a day, as it is and as it would be with one more entry.
final class Probe {

  /// What is found about an act that is recorded where it has no place.
  private static final Set<Kind> OUT_OF_PLACE = Set.of(Kind.CONTRADICTION, Kind.ALREADY_ENDED);

  private static final String NEXT = "next";

  private static final String REASON = "supposed";

  /// What holds on the day.
  record Held(Status status, Applies applies, List<String> because) {

    static Held of(Timeline timeline, LocalDate on) {
      var phase = timeline.phaseOn(on);
      return new Held(
          timeline.statusOn(on),
          phase.map(Phase::applies).orElse(Applies.NONE),
          phase.map(Phase::because).orElse(List.of()));
    }

    boolean isSameAnswer(Held other) {
      return status == other.status && applies == other.applies;
    }
  }

  private final List<Entry> entries;
  private final LocalDate on;
  private final Timeline timeline;
  private final Held held;

  Probe(List<Entry> entries, LocalDate on) {
    this.entries = List.copyOf(entries);
    this.on = on;
    this.timeline = Timeline.of(entries);
    this.held = Held.of(timeline, on);
  }

  LocalDate on() {
    return on;
  }

  Timeline timeline() {
    return timeline;
  }

  Held held() {
    return held;
  }

  /// Had this entry been retracted: of a fact that was corrected, the first entry voids all of it,
  /// and the last one lets what it replaced stand again.
  Held retracting(String entry, Act fact) {
    return Held.of(with(new EntryRetracted(fact.instrument(), entry, REASON, Supposed.SOURCE)), on);
  }

  Held correcting(String entry, Act replacement) {
    var correction =
        new EntryCorrected(replacement.instrument(), entry, replacement, REASON, Supposed.SOURCE);
    return Held.of(with(correction), on);
  }

  /// None where the act would have no place in the record.
  Optional<Held> recording(Act act) {
    var next = with(act);
    return next.findings().stream().noneMatch(Probe::isOutOfPlace)
        ? Optional.of(Held.of(next, on))
        : Optional.empty();
  }

  private Timeline with(PolicyEvent event) {
    var last = entries.stream().mapToLong(Entry::position).max().orElse(0);
    return Timeline.of(
        Stream.concat(entries.stream(), Stream.of(new Entry(NEXT, last + 1, event))).toList());
  }

  /// A finding names first the entry that it is about.
  private static boolean isOutOfPlace(Finding finding) {
    return OUT_OF_PLACE.contains(finding.kind()) && finding.entries().getFirst().equals(NEXT);
  }
}
