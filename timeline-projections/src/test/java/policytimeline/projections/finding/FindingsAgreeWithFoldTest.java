package policytimeline.projections.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Neighbour;
import policytimeline.core.phase.Regime;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.TextFindings;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// The table of findings against the pure functions that find them, in a log of random histories
/// that refer to each other. Another seed is tried by `-Dseed=...`.
@OnPostgres
class FindingsAgreeWithFoldTest {

  private static final long SEED = Long.getLong("seed", 14_148);
  private static final int COUNT = 40;

  private final Ledger ledger;
  private final FindingQueries findings;
  private final Map<String, List<Entry>> streams = new LinkedHashMap<>();

  FindingsAgreeWithFoldTest(Ledger ledger, FindingQueries findings) {
    this.ledger = ledger;
    this.findings = findings;
  }

  @Test
  void at_any_position_the_table_holds_what_is_found_within_and_between_the_records() {
    var head = record();

    var between = 0;
    for (long known = 1; known <= head; known += 1 + new Random(SEED + known).nextInt(9)) {
      var found = found(known);
      between += (int) found.stream().filter(each -> each.contains("one_sided")).count();
      assertThat(held(known))
          .as("seed %d, as known @%d", SEED, known)
          .containsExactlyInAnyOrderElementsOf(found);
    }
    assertThat(between).as("histories that refer to each other").isPositive();
  }

  @Test
  void a_replay_makes_the_very_rows_that_were_made_live() {
    record();
    var live = ledger.readModels().get("finding");

    ledger.replay();

    assertThat(ledger.readModels().get("finding")).as("seed %d", SEED).isEqualTo(live);
  }

  private long record() {
    var position = 0L;
    for (var run : Histories.ofNeighbours(SEED, COUNT)) {
      ledger.append(run);
      for (var entry : run) {
        streams
            .computeIfAbsent(entry.event().stream(), _ -> new ArrayList<>())
            .add(new Entry(entry.id(), ++position, entry.event()));
      }
    }
    return ledger.settle();
  }

  private List<String> held(long known) {
    var question = new FindingQuestion(null, known, List.of(), null, null, null, 100_000);
    return findings.page(question).stream()
        .map(
            each -> told(each.stream(), each.kind(), each.message(), each.period(), each.entries()))
        .toList();
  }

  private List<String> found(long known) {
    var timelines = new LinkedHashMap<String, Timeline>();
    var neighbours = new LinkedHashMap<InstrumentId, Neighbour>();
    streams.forEach(
        (stream, entries) -> {
          var timeline =
              Timeline.of(entries.stream().filter(each -> each.position() <= known).toList());
          timelines.put(stream, timeline);
          if (!stream.contains("/")) {
            neighbours.put(InstrumentId.of(stream), Neighbour.of(timeline));
          }
        });
    var all = new TreeSet<String>();
    timelines.forEach(
        (stream, timeline) ->
            Stream.of(
                    timeline.findings(),
                    TextFindings.of(timeline),
                    Regime.findings(timeline, neighbours))
                .flatMap(List::stream)
                .forEach(each -> all.add(told(stream, each))));
    return List.copyOf(all);
  }

  private static String told(String stream, Finding finding) {
    return told(
        stream, finding.kind().code(), finding.message(), finding.period(), finding.entries());
  }

  private static String told(
      String stream, String kind, String message, @Nullable Object period, List<String> entries) {
    return "%s %s %s %s %s".formatted(stream, kind, message, period, entries);
  }
}
