package policytimeline.projections.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import policytimeline.core.phase.Change;
import policytimeline.core.phase.Difference;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.state.Filters;

/// What changed between two questions. Another seed is tried by `-Dseed=...`.
@OnPostgres
class DifferenceQueriesTest {

  private static final long SEED = Long.getLong("seed", 2025);
  private static final List<String> NONE = List.of();

  private final Ledger ledger;
  private final DifferenceQueries differences;

  DifferenceQueriesTest(Ledger ledger, DifferenceQueries differences) {
    this.ledger = ledger;
    this.differences = differences;
  }

  @Test
  void in_a_log_of_random_histories_the_pages_hold_every_change_that_the_fold_tells() {
    var streams = new TreeMap<String, List<Entry>>();
    var recorded = 0L;
    for (var run : Histories.of(SEED, 60)) {
      ledger.append(run);
      for (var entry : run) {
        streams
            .computeIfAbsent(entry.event().stream(), _ -> new ArrayList<>())
            .add(new Entry(entry.id(), ++recorded, entry.event()));
      }
    }
    var head = ledger.settle();
    var random = new Random(SEED);
    var told = 0;
    for (var question = 0; question < 60; question++) {
      var from = LocalDate.parse("2023-12-20").plusDays(random.nextInt(500));
      var to = from.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(500));
      var known = 1 + random.nextLong(head);
      var later = random.nextInt(3) == 0 ? known : known + random.nextLong(head - known + 1);
      var expected = folded(streams, from, known, to, later);

      var asked = question(from, known, to, later, NONE);
      assertThat(pages(asked))
          .as("seed %d, %s @%d to %s @%d", SEED, from, known, to, later)
          .containsExactlyElementsOf(expected);
      assertThat(differences.count(asked)).isEqualTo(expected.size());
      told += expected.size();
    }
    assertThat(told).as("changes that were compared").isGreaterThan(300);
  }

  /// Words are looked for by another statement than all other filters.
  @Test
  void a_word_that_is_in_every_name_narrows_nothing() {
    Histories.of(SEED, 60).forEach(ledger::append);
    var head = ledger.settle();
    var random = new Random(SEED);
    var told = 0;
    for (var question = 0; question < 40; question++) {
      var from = LocalDate.parse("2023-12-20").plusDays(random.nextInt(500));
      var to = from.plusDays(random.nextInt(500));
      var known = 1 + random.nextLong(head);
      var families = oneOf(random, "order", "memo", "plan", "rule");
      var statuses = oneOf(random, "in_force", "revoked", "suspended", "unknown");
      var applies = oneOf(random, "all", "part", "none");
      Function<List<String>, DifferenceQuestion> asked =
          words ->
              new DifferenceQuestion(
                  from,
                  known,
                  to,
                  known,
                  new Filters(NONE, families, NONE, NONE, NONE, NONE, statuses, applies, words),
                  null,
                  25);

      var changes = pages(asked.apply(NONE));
      assertThat(changes).isEqualTo(pages(asked.apply(List.of("us-"))));
      assertThat(differences.count(asked.apply(NONE)))
          .isEqualTo(differences.count(asked.apply(List.of("us-"))));
      told += changes.size();
    }
    assertThat(told).as("changes that were compared").isGreaterThan(50);
  }

  private static List<String> oneOf(Random random, String... words) {
    return random.nextInt(3) > 0 ? NONE : List.of(words[random.nextInt(words.length)]);
  }

  @Test
  void statuses_are_those_of_the_second_question() {
    var head =
        ledger.learn(
            issued(EO_14110).signed("2023-10-30").effective("2023-10-30"),
            revoked(EO_14110).by("EO 14148").on("2025-01-20"),
            issued(EO_14148).signed("2025-01-20").effective("2025-01-20"));
    var from = LocalDate.parse("2025-01-19");
    var to = LocalDate.parse("2025-01-20");

    assertThat(pages(question(from, head, to, head, List.of("revoked"))))
        .extracting(each -> each.replaceAll(" .*", ""))
        .containsExactly("us-eo-14110");
    assertThat(pages(question(from, head, to, head, List.of("in_force"))))
        .extracting(each -> each.replaceAll(" .*", ""))
        .containsExactly("us-eo-14148");
  }

  @Test
  void before_coverage_begins_what_held_is_unknown() {
    var head =
        ledger.learn(
            covered("us", "1994-01-01", null),
            issued(EO_14110).signed("1990-10-30").effective("1990-10-30"),
            revoked(EO_14110).by("EO 14148").on("2025-01-20"));
    var change =
        differences
            .page(
                question(
                    LocalDate.parse("1993-01-01"), head, LocalDate.parse("2025-01-20"), head, NONE))
            .getFirst();

    assertThat(change.from().status()).isEqualTo("unknown");
    assertThat(change.to().status()).isEqualTo("revoked");
  }

  private List<String> pages(DifferenceQuestion question) {
    var told = new ArrayList<String>();
    var next = question;
    while (next != null) {
      var page = differences.page(next);
      page.forEach(each -> told.add(told(each)));
      next =
          page.size() < question.limit()
              ? null
              : new DifferenceQuestion(
                  question.from(),
                  question.fromKnown(),
                  question.to(),
                  question.toKnown(),
                  question.filters(),
                  page.getLast().place(),
                  question.limit());
    }
    return told;
  }

  private static DifferenceQuestion question(
      LocalDate from, long fromKnown, LocalDate to, long toKnown, List<String> statuses) {
    var filters = new Filters(NONE, NONE, NONE, NONE, NONE, NONE, statuses, NONE, NONE);
    return new DifferenceQuestion(from, fromKnown, to, toKnown, filters, null, 25);
  }

  private static List<String> folded(
      Map<String, List<Entry>> streams, LocalDate from, long known, LocalDate to, long later) {
    var all = new ArrayList<String>();
    streams.forEach(
        (stream, entries) ->
            Difference.between(fold(entries, known), fold(entries, later), from, to)
                .forEach(change -> all.add(told(stream, change))));
    return all;
  }

  private static Timeline fold(List<Entry> entries, long known) {
    return Timeline.of(entries.stream().filter(each -> each.position() <= known).toList());
  }

  private static String told(String stream, Change change) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            stream,
            change.from().status().code(),
            change.to().status().code(),
            change.on(),
            change.cause().code(),
            change.through().code(),
            change.entries());
  }

  private static String told(ChangeItem item) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            item.place().slug(),
            item.from().status(),
            item.to().status(),
            item.on(),
            item.cause(),
            item.through(),
            item.entries());
  }
}
