package policytimeline.projections.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.Histories;
import policytimeline.projections.OnPostgres;

/// What a read model says cannot touch its rows leaves them as they are, in random histories.
/// Another seed is tried by `-Dseed=...`.
@OnPostgres
class TouchingTest {

  private static final long SEED = Long.getLong("seed", 13_526);
  private static final int COUNT = 150;

  private final List<ReadModel<?>> models;

  TouchingTest(List<ReadModel<?>> models) {
    this.models = models;
  }

  @Test
  void an_entry_that_does_not_touch_a_read_model_leaves_its_rows_as_they_are() {
    var spared = 0;
    for (var stream : streams().entrySet()) {
      var before = Timeline.of(List.of());
      var entries = new ArrayList<Entry>();
      for (var entry : stream.getValue()) {
        entries.add(entry);
        var after = Timeline.of(entries);
        for (var model : untouched(entry.event())) {
          spared++;
          assertThat(model.rows(stream.getKey(), after))
              .as("seed %d, %s after %s", SEED, model.table().name(), entry)
              .isEqualTo(model.rows(stream.getKey(), before));
        }
        before = after;
      }
    }
    assertThat(spared).as("how often nothing was touched").isGreaterThan(1000);
  }

  @Test
  void a_record_without_entries_comes_to_no_rows() {
    var nothing = Timeline.of(List.of());

    assertThat(models).allSatisfy(model -> assertThat(model.rows("us-eo-1", nothing)).isEmpty());
  }

  private List<ReadModel<?>> untouched(PolicyEvent event) {
    var untouched = new ArrayList<>(models);
    untouched.removeIf(model -> model.isTouchedBy(event));
    return untouched;
  }

  /// Each record up to its first clerical entry.
  private static Map<String, List<Entry>> streams() {
    var streams = new LinkedHashMap<String, List<Entry>>();
    Histories.ofNeighbours(SEED, COUNT).stream()
        .flatMap(List::stream)
        .forEach(
            entry ->
                streams.computeIfAbsent(entry.event().stream(), _ -> new ArrayList<>()).add(entry));
    streams
        .values()
        .forEach(
            entries -> {
              var isClerical = false;
              for (var each = entries.iterator(); each.hasNext(); ) {
                isClerical |= each.next().event() instanceof ClericalEvent;
                if (isClerical) {
                  each.remove();
                }
              }
            });
    return streams;
  }
}
