package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.suspended;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import policytimeline.core.Fact;
import policytimeline.core.event.Act;

/// A record that grows comes after each entry to what the fold of all its entries comes to.
class GrowingTimelineTest {

  private static final int HISTORIES = 5_000;

  @Test
  @Timeout(60)
  void any_record_that_grows_comes_to_the_same_as_its_fold() {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      comesToTheSame(seed, History.of(seed), 0);
    }
  }

  @Test
  @Timeout(60)
  void acts_learned_in_the_order_of_their_days_come_to_the_same() {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      comesToTheSame(seed, inOrderOfDays(History.of(seed)), 0);
    }
  }

  @Test
  @Timeout(60)
  void it_can_begin_with_what_is_recorded() {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      var entries = History.of(seed);
      comesToTheSame(seed, inOrderOfDays(entries), entries.size() / 2);
    }
  }

  @Test
  void an_entry_that_comes_out_of_order_is_put_in_its_place() {
    var entries =
        entries(issued(EO_14110).signed("2023-10-30"), amended(EO_14110).on("2024-01-02"));
    var growing = GrowingTimeline.of(List.of(entries.getLast()));

    assertThat(growing.with(entries.getFirst()).timeline()).isEqualTo(Timeline.of(entries));
  }

  @Test
  @Timeout(60)
  void a_record_of_thousands_of_entries_is_followed_at_each_of_them() {
    var entries = longHistory(4_000);
    var growing = GrowingTimeline.of(List.of());

    Timeline last = null;
    for (var entry : entries) {
      last = growing.with(entry).timeline();
    }

    assertThat(last).isEqualTo(Timeline.of(entries));
  }

  private static void comesToTheSame(long seed, List<Entry> entries, int begins) {
    var growing = GrowingTimeline.of(entries.subList(0, begins));
    for (var length = begins; length <= entries.size(); length++) {
      if (length > begins) {
        growing.with(entries.get(length - 1));
      }
      assertThat(growing.timeline())
          .as("seed %d, %d entries", seed, length)
          .isEqualTo(Timeline.of(entries.subList(0, length)));
    }
  }

  /// The same facts, recorded as they happened; what is no act comes last.
  private static List<Entry> inOrderOfDays(List<Entry> entries) {
    var sorted = entries.stream().sorted(Comparator.comparing(GrowingTimelineTest::day)).toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(place -> new Entry(sorted.get(place).id(), place + 1L, sorted.get(place).event()))
        .toList();
  }

  private static LocalDate day(Entry entry) {
    return entry.event() instanceof Act act
        ? Effect.dayOf(act).orElse(LocalDate.MAX)
        : LocalDate.MAX;
  }

  private static List<Entry> longHistory(int length) {
    var facts = new ArrayList<Fact>();
    facts.add(issued(EO_14110).signed("1995-01-01").effective("2025-01-01"));
    for (var day = LocalDate.of(2000, 1, 1); facts.size() < length; day = day.plusDays(1)) {
      var act =
          switch (facts.size() % 4) {
            case 0 -> suspended(EO_14110);
            case 1 -> reinstated(EO_14110);
            case 2 -> revokedInPart(EO_14110).provisions("sec. " + day.getDayOfMonth() % 9);
            default -> amended(EO_14110);
          };
      facts.add(act.on(day.toString()));
    }
    return entries(facts.toArray(Fact[]::new));
  }
}
