package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.PolicyEvent;

/// What holds of the fold whatever is recorded: it is total, its phases are in order, without gaps
/// and as long as they can be, and the order of recording decides clerical work alone.
class AnyHistoryTest {

  private static final int HISTORIES = 5_000;

  @Test
  @Timeout(60)
  void any_entries_in_any_order_give_an_answer() {
    forAnyHistory(
        entries -> {
          var timeline = Timeline.of(entries);
          assertThat(timeline.isIssued())
              .isEqualTo(timeline.record().events(Act.Issued.class).findAny().isPresent());
        });
  }

  @Test
  @Timeout(60)
  void phases_are_in_order_without_gaps_and_maximal() {
    forAnyHistory(
        entries -> {
          var timeline = Timeline.of(entries);
          inOrder(timeline.phases());
          inOrder(timeline.rest());
          timeline.provisions().values().forEach(AnyHistoryTest::inOrder);
        });
  }

  @Test
  @Timeout(60)
  void every_phase_names_entries_of_the_record_that_began_it() {
    forAnyHistory(
        entries -> {
          var timeline = Timeline.of(entries);
          var ids = timeline.record().entries().stream().map(StandingRecord.Standing::id).toList();
          assertThat(timeline.phases())
              .allSatisfy(phase -> assertThat(phase.because()).isNotEmpty().isSubsetOf(ids));
        });
  }

  @Test
  @Timeout(60)
  void what_has_ended_or_is_not_yet_in_force_applies_to_nobody() {
    forAnyHistory(
        entries ->
            assertThat(Timeline.of(entries).phases())
                .filteredOn(
                    phase ->
                        phase.status() != Status.IN_FORCE
                            && phase.status() != Status.PARTLY_IN_FORCE)
                .extracting(Phase::applies)
                .allMatch(Applies.NONE::equals));
  }

  @Test
  @Timeout(60)
  void without_clerical_entries_the_order_of_recording_decides_nothing() {
    forAnyHistory(
        entries -> {
          var facts =
              entries.stream().filter(entry -> !(entry.event() instanceof ClericalEvent)).toList();
          var shuffled = recordedAnew(facts, new Random(facts.hashCode()));
          var one = Timeline.of(facts);
          var other = Timeline.of(shuffled);

          assertThat(other.phases()).isEqualTo(one.phases());
          assertThat(other.provisions()).isEqualTo(one.provisions());
          assertThat(other.rest()).isEqualTo(one.rest());
          assertThat(other.pending()).containsExactlyInAnyOrderElementsOf(one.pending());
          assertThat(found(other)).containsExactlyInAnyOrderElementsOf(found(one));
        });
  }

  @Test
  @Timeout(60)
  void what_splits_no_phase_can_be_left_out() {
    forAnyHistory(
        entries -> {
          var facts =
              entries.stream().filter(entry -> !(entry.event() instanceof ClericalEvent)).toList();
          var acts = facts.stream().filter(entry -> !isSteady(entry.event())).toList();

          assertThat(Timeline.of(facts).phases()).isEqualTo(Timeline.of(acts).phases());
        });
  }

  private static List<List<Object>> found(Timeline timeline) {
    return timeline.findings().stream()
        .map(each -> List.<Object>of(each.kind(), each.message(), Set.copyOf(each.entries())))
        .toList();
  }

  private static boolean isSteady(PolicyEvent event) {
    return !(event instanceof Act) || event instanceof Act.Amended || event instanceof Act.PlanStep;
  }

  /// The same facts under the same ids, recorded in another order.
  private static List<Entry> recordedAnew(List<Entry> facts, Random random) {
    var order = new ArrayList<>(facts);
    Collections.shuffle(order, random);
    return IntStream.range(0, order.size())
        .mapToObj(place -> new Entry(order.get(place).id(), place + 1, order.get(place).event()))
        .toList();
  }

  private static void inOrder(List<Phase> phases) {
    for (var next = 1; next < phases.size(); next++) {
      var one = phases.get(next - 1);
      var other = phases.get(next);
      assertThat(one.to()).as("without gaps").isEqualTo(other.from());
      assertThat(List.of(one.status(), one.applies(), one.because()))
          .as("maximal")
          .isNotEqualTo(List.of(other.status(), other.applies(), other.because()));
    }
    if (!phases.isEmpty()) {
      assertThat(phases.getLast().to()).as("the last is open").isNull();
    }
  }

  private static void forAnyHistory(Consumer<List<Entry>> law) {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      var entries = History.of(seed);
      try {
        law.accept(entries);
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("seed %d: %s".formatted(seed, told(entries)), broken);
      }
    }
  }

  private static String told(List<Entry> entries) {
    return entries.stream()
        .map(entry -> "\n  " + entry.id() + " " + entry.event())
        .collect(Collectors.joining());
  }
}
