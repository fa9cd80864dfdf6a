package policytimeline.projections.series;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.projections.series.Asked.filters;
import static policytimeline.projections.series.Asked.question;
import static policytimeline.projections.series.Asked.steps;
import static policytimeline.projections.series.Asked.zeros;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.Facts;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.phase.Entry;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.description.Described;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.state.StateItem;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQuestion;
import policytimeline.projections.state.StateQuestion.Sort;

/// What is in force step by step in random histories is what the state of each step's first day
/// comes to. Another seed is tried by `-Dseed=...`.
@OnPostgres
class SeriesAgreeWithStatesTest {

  private static final long SEED = Long.getLong("seed", 14_148);
  private static final int COUNT = 80;

  private final Ledger ledger;
  private final SeriesQueries series;
  private final StateQueries states;
  private final DescriptionQueries descriptions;
  private long head;
  private long uncovered;

  SeriesAgreeWithStatesTest(
      Ledger ledger, SeriesQueries series, StateQueries states, DescriptionQueries descriptions) {
    this.ledger = ledger;
    this.series = series;
    this.states = states;
    this.descriptions = descriptions;
  }

  @BeforeEach
  void record_many_histories_and_then_that_all_is_covered_only_from_their_middle_on() {
    var streams = new TreeSet<String>();
    for (var run : Histories.of(SEED, COUNT)) {
      ledger.append(run);
      run.stream()
          .filter(each -> each.event().instrument() != null)
          .forEach(each -> streams.add(each.event().stream()));
    }
    var topics = List.of("ai", "tax", "trade");
    for (var stream : streams) {
      var number = stream.hashCode() & 1;
      ledger.append(
          Facts.entries(
                  Facts.about(
                      InstrumentId.of(stream),
                      topics.subList(number, 2 + number).toArray(String[]::new)))
              .stream()
              .map(each -> new Entry(Ledger.newId(), 0, each.event()))
              .toList());
    }
    uncovered = ledger.settle();
    head = ledger.learn(Facts.covered("us", "2024-09-15", null));
  }

  @Test
  void at_each_step_as_many_hold_as_the_state_of_that_day_counts() {
    var random = new Random(SEED);
    for (var known : List.of(head, uncovered, 1 + random.nextLong(head), random.nextLong(head))) {
      for (var days : List.of(1, 7, 31)) {
        agree(Group.STATUS, days, Asked.ANY, known, item -> Stream.of(item.status()));
        agree(Group.FAMILY, days, Asked.HOLDING, known, item -> Stream.of(item.family()));
        agree(Group.KIND, days, Asked.HOLDING, known, item -> Stream.of(item.kind()));
        agree(Group.ISSUER, days, Asked.ANY, known, item -> Stream.of(item.issuer()));
        agree(Group.JURISDICTION, days, Asked.ANY, known, item -> Stream.of(item.jurisdiction()));
        agree(Group.TOPIC, days, Asked.HOLDING, known, item -> topics(item, known));
        agree(Group.AGENCY, days, Asked.HOLDING, known, item -> agencies(item, known));
        agree(Group.ALL, days, Asked.HOLDING, known, _ -> Stream.of("all"));
        agree(Group.ALL, days, filters("revoked", "none"), known, _ -> Stream.of("all"));
      }
    }
  }

  private void agree(
      Group group,
      int days,
      Filters filters,
      long known,
      Function<StateItem, Stream<String>> keys) {
    var steps = steps(days);
    var expected = new TreeMap<String, List<Long>>();
    if (group == Group.ALL) {
      expected.put("all", zeros(steps.size()));
    }
    for (var step = 0; step < steps.size(); step++) {
      var counts = counts(steps.get(step), filters, known, keys);
      for (var each : counts.entrySet()) {
        expected
            .computeIfAbsent(each.getKey(), _ -> zeros(steps.size()))
            .set(step, each.getValue());
      }
    }
    assertThat(Asked.values(series.of(question(Measure.IN_FORCE, group, steps, filters, known))))
        .as("seed %d, by %s, every %d days, known @%d", SEED, group, days, known)
        .isEqualTo(expected);
  }

  private Map<String, Long> counts(
      LocalDate on, Filters filters, long known, Function<StateItem, Stream<String>> keys) {
    return states.page(new StateQuestion(on, known, filters, Sort.SLUG, null, 10_000)).stream()
        .flatMap(keys)
        .collect(groupingBy(key -> key, counting()));
  }

  private Stream<String> topics(StateItem item, long known) {
    return descriptions.of(item.slug(), known).map(Described::topics).stream()
        .flatMap(List::stream)
        .distinct();
  }

  private Stream<String> agencies(StateItem item, long known) {
    return descriptions.of(item.slug(), known).map(Described::agencies).stream()
        .flatMap(List::stream)
        .distinct();
  }
}
