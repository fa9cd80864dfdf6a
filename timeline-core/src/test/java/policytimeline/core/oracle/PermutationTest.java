package policytimeline.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.History;
import policytimeline.core.phase.Timeline;

/// In which order facts were learned decides nothing at the head of the log, as long as clerical
/// entries come after what they name and in their own order (rule 0).
class PermutationTest {

  private static final int HISTORIES = 3_000;

  @Test
  void any_order_of_recording_gives_the_same_phases_and_findings_at_the_head() {
    var asked = Long.getLong("seed");
    var first = asked == null ? 0 : asked;
    var last = asked == null ? HISTORIES : asked + 1;
    var moved = 0;
    for (var seed = first; seed < last; seed++) {
      var history = History.of(seed);
      if (namesWhatComesLater(history)) {
        continue;
      }
      var other = shuffled(history, new Random(seed));
      moved += ids(other).equals(ids(history)) ? 0 : 1;

      var one = Timeline.of(history);
      var two = Timeline.of(other);
      assertThat(two.phases()).as("seed %d", seed).isEqualTo(one.phases());
      assertThat(two.provisions()).as("seed %d", seed).isEqualTo(one.provisions());
      assertThat(two.rest()).as("seed %d", seed).isEqualTo(one.rest());
      assertThat(Answer.of(two)).as("seed %d", seed).isEqualTo(Answer.of(one));
    }
    assertThat(moved).as("histories in another order").isGreaterThan((int) (last - first) / 4);
  }

  private static boolean namesWhatComesLater(List<Entry> history) {
    return history.stream()
        .anyMatch(
            by ->
                history.stream()
                    .anyMatch(named -> isNamedBy(named, by) && named.position() >= by.position()));
  }

  /// One of the orders that keep each clerical entry after the entries that it names, and clerical
  /// entries in their own order.
  private static List<Entry> shuffled(List<Entry> history, Random random) {
    var left = new ArrayList<>(history);
    var done = new ArrayList<Entry>();
    while (!left.isEmpty()) {
      var free = left.stream().filter(entry -> isFree(entry, left, history)).toList();
      var next = free.get(random.nextInt(free.size()));
      left.remove(next);
      done.add(new Entry(next.id(), done.size() + 1L, next.event()));
    }
    return done;
  }

  private static boolean isFree(Entry entry, List<Entry> left, List<Entry> history) {
    var before = new HashSet<String>();
    if (entry.event() instanceof ClericalEvent) {
      history.stream()
          .filter(other -> other.position() < entry.position())
          .filter(
              other ->
                  other.event() instanceof ClericalEvent
                      || isNamedBy(other, entry)
                      || isNamedInPlaceOf(other, entry, history))
          .forEach(other -> before.add(other.id()));
    }
    return left.stream().noneMatch(other -> before.contains(other.id()));
  }

  /// What stands in the place of a clerical entry speaks from that place.
  private static boolean isNamedInPlaceOf(Entry named, Entry by, List<Entry> history) {
    return history.stream()
        .filter(other -> other.position() > by.position() && isNamedBy(by, other))
        .anyMatch(other -> isNamedBy(named, other) || isNamedInPlaceOf(named, other, history));
  }

  private static boolean isNamedBy(Entry named, Entry by) {
    return by.event() instanceof ClericalEvent clerical
        && (clerical.entry().equals(named.id())
            || clerical.toString().contains("entry=" + named.id() + ","));
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }
}
