package policytimeline.projections.series;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.projections.series.Asked.question;
import static policytimeline.projections.series.Asked.steps;
import static policytimeline.projections.series.Asked.zeros;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.Facts;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.description.Described;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.record.RecordQueries;

/// What is issued, begins and ends within each step of random histories is what the fold of each
/// record says. Another seed is tried by `-Dseed=...`.
@OnPostgres
class SeriesAgreeWithFoldsTest {

  private static final long SEED = Long.getLong("seed", 14_159);
  private static final int COUNT = 100;
  private static final LocalDate SINCE = LocalDate.parse("2024-09-15");

  private final Ledger ledger;
  private final SeriesQueries series;
  private final RecordQueries records;
  private final DescriptionQueries descriptions;
  private final TreeSet<String> streams = new TreeSet<>();
  private long head;

  SeriesAgreeWithFoldsTest(
      Ledger ledger, SeriesQueries series, RecordQueries records, DescriptionQueries descriptions) {
    this.ledger = ledger;
    this.series = series;
    this.records = records;
    this.descriptions = descriptions;
  }

  private record Happening(String key, LocalDate day, long weight) {}

  @BeforeEach
  void record_many_histories_and_then_that_all_is_covered_only_from_their_middle_on() {
    for (var run : Histories.of(SEED, COUNT)) {
      ledger.append(run);
      run.forEach(each -> streams.add(each.event().stream()));
    }
    ledger.settle();
    head = ledger.learn(Facts.covered("us", SINCE.toString(), null));
  }

  @Test
  void in_each_step_as_much_is_issued_as_the_folds_say() {
    agree(Measure.ISSUED, Group.FAMILY, (is, _) -> issues(is));
  }

  @Test
  void in_each_step_as_many_end_as_the_folds_say_and_as_what() {
    agree(
        Measure.ENDED,
        Group.STATUS,
        (_, timeline) ->
            turns(timeline, Status::code).stream()
                .filter(each -> each.weight() < 0)
                .map(each -> new Happening(each.key(), each.day(), 1))
                .toList());
  }

  @Test
  void in_each_step_the_net_change_is_what_the_folds_say() {
    agree(Measure.NET, Group.FAMILY, (is, timeline) -> turns(timeline, _ -> is.family()));
  }

  private void agree(
      Measure measure, Group group, BiFunction<Described, Timeline, List<Happening>> happenings) {
    var random = new Random(SEED);
    for (var known : List.of(head, head - 1, 1 + random.nextLong(head))) {
      for (var days : List.of(1, 10, 91)) {
        var asked = question(measure, group, steps(days), Asked.ANY, known);
        assertThat(Asked.values(series.of(asked)))
            .as("seed %d, every %d days, known @%d", SEED, days, known)
            .isEqualTo(tally(asked, happenings));
      }
    }
  }

  private Map<String, List<Long>> tally(
      SeriesQuestion asked, BiFunction<Described, Timeline, List<Happening>> happenings) {
    var values = new TreeMap<String, List<Long>>();
    for (var stream : streams) {
      var is = descriptions.of(stream, asked.known());
      if (is.isPresent()) {
        var from = from(asked, is.get());
        happenings.apply(is.get(), records.timeline(stream, asked.known())).stream()
            .filter(each -> !each.day().isBefore(from) && each.day().isBefore(asked.end()))
            .forEach(each -> count(each, asked, values));
      }
    }
    return values;
  }

  private LocalDate from(SeriesQuestion asked, Described is) {
    return asked.known() == head && is.jurisdiction().equals("us") ? SINCE : asked.first();
  }

  private static void count(
      Happening happening, SeriesQuestion asked, Map<String, List<Long>> values) {
    var steps = asked.steps();
    var step = 0;
    while (step + 1 < steps.size() && !happening.day().isBefore(steps.get(step + 1))) {
      step++;
    }
    var counts = values.computeIfAbsent(happening.key(), _ -> zeros(steps.size()));
    counts.set(step, counts.get(step) + happening.weight());
  }

  private static List<Happening> issues(Described is) {
    return List.of(new Happening(is.family(), is.issued(), 1));
  }

  private static List<Happening> turns(Timeline timeline, Function<Status, String> key) {
    var turns = new ArrayList<Happening>();
    var held = false;
    for (var phase : timeline.phases()) {
      var holds =
          switch (phase.status()) {
            case IN_FORCE, PARTLY_IN_FORCE, SUSPENDED -> true;
            case NOT_YET_ISSUED,
                NOT_YET_IN_FORCE,
                REVOKED,
                SUPERSEDED,
                RESCINDED,
                REPEALED,
                VACATED,
                EXPIRED,
                WITHDRAWN,
                UNKNOWN ->
                false;
          };
      if (holds != held) {
        turns.add(new Happening(key.apply(phase.status()), phase.from(), holds ? 1 : -1));
      }
      held = holds;
    }
    return turns;
  }
}
