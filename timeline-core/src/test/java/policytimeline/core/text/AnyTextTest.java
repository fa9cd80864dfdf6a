package policytimeline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Timeline;

/// What holds of texts whatever is recorded: there always is one, each number is there once, and
/// the order of recording decides clerical work alone.
class AnyTextTest {

  private static final int HISTORIES = 2_000;

  private static final List<LocalDate> DAYS =
      Stream.of("2023-12-30", "2024-01-01", "2024-01-02", "2024-03-01", "2024-03-02", "2026-01-01")
          .map(LocalDate::parse)
          .toList();

  @Test
  @Timeout(60)
  void any_entries_in_any_order_give_a_text_with_each_number_once() {
    forAnyHistory(
        (entries, day) -> {
          var timeline = Timeline.of(entries);
          var text = ConsolidatedText.of(timeline, day);

          assertThat(text.provisions()).extracting(TextProvision::number).doesNotHaveDuplicates();
          assertThat(text.findings())
              .extracting(Finding::kind)
              .allMatch(Finding.Kind.CONTRADICTION::equals);
          assertThat(text.provisions())
              .allSatisfy(
                  each ->
                      assertThat(each.phase())
                          .as("%s has a phase around the day", each.number())
                          .isNotNull()
                          .matches(phase -> phase.period().contains(day)));
          assertThat(timeline.phaseOn(day).isPresent() || text.provisions().isEmpty()).isTrue();
        });
  }

  @Test
  @Timeout(60)
  void a_text_names_entries_that_stand() {
    forAnyHistory(
        (entries, day) -> {
          var timeline = Timeline.of(entries);
          var ids = timeline.record().entries().stream().map(each -> each.id()).toList();

          assertThat(ConsolidatedText.of(timeline, day).provisions())
              .allSatisfy(each -> assertThat(each.entries()).isSubsetOf(ids));
        });
  }

  @Test
  @Timeout(60)
  void without_clerical_entries_the_order_of_recording_decides_nothing() {
    forAnyHistory(
        (entries, day) -> {
          var facts =
              entries.stream().filter(entry -> !(entry.event() instanceof ClericalEvent)).toList();
          var shuffled = recordedAnew(facts, new Random(facts.hashCode()));

          var one = ConsolidatedText.of(Timeline.of(facts), day);
          var other = ConsolidatedText.of(Timeline.of(shuffled), day);

          assertThat(other.provisions()).isEqualTo(one.provisions());
          assertThat(other.findings()).isEqualTo(one.findings());
        });
  }

  @Test
  @Timeout(60)
  void what_is_found_by_a_day_is_found_on_every_later_one() {
    forAnyHistory(
        (entries, day) -> {
          var timeline = Timeline.of(entries);
          var all = TextFindings.of(timeline);

          var byTheDay = ConsolidatedText.of(timeline, day).findings();

          assertThat(all.subList(0, byTheDay.size())).isEqualTo(byTheDay);
        });
  }

  @Test
  @Timeout(60)
  void a_difference_turned_round_adds_what_it_removed() {
    forAnyHistory(
        (entries, day) -> {
          var timeline = Timeline.of(entries);
          var one = ConsolidatedText.of(timeline, day);
          var other = ConsolidatedText.of(timeline, DAYS.getLast());
          var forth = TextComparison.of(one, other, "en");
          var back = TextComparison.of(other, one, "en");

          assertThat(TextComparison.of(one, one, "en").changes()).isEmpty();
          assertThat(numbersOnlyIn(forth, true)).containsAll(numbersOnlyIn(back, false));
          assertThat(back.unchanged()).isEqualTo(forth.unchanged());
          assertThat(forth.changes())
              .allSatisfy(each -> assertThat(each.entries()).as("%s", each).isNotEmpty());
        });
  }

  private static List<Provision> numbersOnlyIn(TextComparison compared, boolean later) {
    return compared.changes().stream()
        .filter(each -> (later ? each.before() : each.after()) == null)
        .flatMap(each -> Stream.ofNullable(later ? each.after() : each.before()))
        .map(ProvisionChange.Reading::number)
        .toList();
  }

  /// The same facts under the same ids, recorded in another order.
  private static List<Entry> recordedAnew(List<Entry> facts, Random random) {
    var order = new ArrayList<>(facts);
    Collections.shuffle(order, random);
    return IntStream.range(0, order.size())
        .mapToObj(place -> new Entry(order.get(place).id(), place + 1, order.get(place).event()))
        .toList();
  }

  private static void forAnyHistory(BiConsumer<List<Entry>, LocalDate> law) {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      var entries = TextHistory.of(seed);
      for (var day : DAYS) {
        try {
          law.accept(entries, day);
        } catch (AssertionError | RuntimeException broken) {
          throw new AssertionError("seed %d on %s: %s".formatted(seed, day, told(entries)), broken);
        }
      }
    }
  }

  private static String told(List<Entry> entries) {
    return entries.stream()
        .map(entry -> "\n  " + entry.id() + " " + entry.event())
        .collect(Collectors.joining());
  }
}
