package policytimeline.projections.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.difference.DifferenceQueries;
import policytimeline.projections.difference.DifferenceQuestion;
import policytimeline.projections.phase.PhaseQueries;
import policytimeline.projections.series.Group;
import policytimeline.projections.series.Measure;
import policytimeline.projections.series.SeriesQueries;
import policytimeline.projections.series.SeriesQuestion;
import policytimeline.projections.state.Filters;
import policytimeline.projections.state.StateItem;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQuestion;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// The questions, asked by the classes that the service asks.
final class Questions {

  private static final LocalDate FIRST = LocalDate.parse("1940-01-01");
  private static final LocalDate LAST = LocalDate.parse("2026-10-01");
  private static final String HOLDING = "in_force,partly_in_force,suspended";

  private final StateQueries states;
  private final PhaseQueries phases;
  private final SeriesQueries series;
  private final DifferenceQueries differences;
  private final List<String> slugs;
  private final long head;
  private final SplittableRandom random = new SplittableRandom(14_110);

  Questions(ApplicationContext application) {
    states = application.getBean(StateQueries.class);
    phases = application.getBean(PhaseQueries.class);
    series = application.getBean(SeriesQueries.class);
    differences = application.getBean(DifferenceQueries.class);
    var db = application.getBean(JdbcClient.class);
    head = db.sql("select position from projected").query(Long.class).single();
    slugs =
        db.sql("select slug from instrument tablesample bernoulli (:share) repeatable (1)")
            .param("share", Math.max(0.2, Math.min(100, 2e5 / head)))
            .query((row, _) -> row.getString(1))
            .list();
  }

  List<Question> all() {
    var all = new ArrayList<Question>();
    all.add(new Question("one instrument at (on, known)", 1.6, 50, this::one));
    all.add(new Question("full history of one instrument", 1.7, 50, this::history));
    pages(all);
    counts(all);
    filters(all);
    all.add(new Question("diff, 30 days, known now, count", 3, 5, () -> difference(head, head)));
    all.add(
        new Question(
            "diff, 30 days, known any, count",
            0,
            5,
            () -> {
              var known = known();
              difference(known, known);
            }));
    all.add(
        new Question(
            "diff of two knowns 1,000 apart, one day, count",
            0,
            5,
            () -> {
              var on = day();
              var known = known();
              differences.count(
                  new DifferenceQuestion(on, known, on, known + 1000, filters(Map.of()), null, 50));
            }));
    all.add(new Question("30 years of months by family, known now", 0, 1, () -> months(head)));
    all.add(new Question("30 years of months by family, known any", 0, 1, () -> months(known())));
    return all;
  }

  private void pages(List<Question> all) {
    var order = Map.of("family", "order");
    all.add(new Question("page of 50, order, now", 4.5, 20, () -> page(day(), head, order)));
    all.add(
        new Question("page of 50, unfiltered, now", 4.5, 20, () -> page(day(), head, Map.of())));
    all.add(
        new Question("page of 50, order, on today, now", 4.5, 20, () -> page(LAST, head, order)));
    all.add(new Question("page 1,000 (by its key), order, now", 4.5, 20, this::farPage));
    all.add(
        new Question("page of 50, order, any known", 11, 20, () -> page(day(), known(), order)));
    all.add(
        new Question(
            "page of 50, unfiltered, any known", 11, 20, () -> page(day(), known(), Map.of())));
    all.add(
        new Question(
            "page of 50, order, on today, any known", 11, 5, () -> page(LAST, known(), order)));
    for (var sort : List.of(Sort.ISSUED, Sort.SLUG, Sort.CHANGED)) {
      all.add(
          new Question(
              "page of 50, order, now, sort=" + sort,
              0,
              5,
              () -> states.page(question(day(), head, order, sort, null))));
    }
  }

  private void counts(List<Question> all) {
    all.add(new Question("counts, unfiltered, now", 5, 20, () -> count(head, Map.of())));
    all.add(new Question("counts, unfiltered, any known", 5, 20, () -> count(known(), Map.of())));
    Map.of("family", "order", "kind", "notice", "jurisdiction", "eu", "status", "revoked")
        .forEach(
            (name, word) ->
                all.add(
                    new Question(
                        "counts by " + name + ", any known",
                        5,
                        20,
                        () -> count(known(), Map.of(name, word)))));
  }

  private void filters(List<Question> all) {
    var single =
        Map.of(
            "kind", "eu_directive",
            "jurisdiction", "us-ca",
            "issuer", "office-7",
            "status", "withdrawn",
            "topic", "topic-40",
            "agency", "Agency 50",
            "applies", "part");
    single.forEach(
        (name, word) -> {
          all.add(
              new Question(
                  "page, %s=%s, now".formatted(name, word),
                  45,
                  3,
                  () -> page(day(), head, Map.of(name, word))));
          all.add(
              new Question(
                  "page, %s=%s and family=rule, any known".formatted(name, word),
                  45,
                  2,
                  () -> page(day(), known(), Map.of(name, word, "family", "rule"))));
        });
    for (var name : List.of("topic", "issuer", "agency")) {
      all.add(
          new Question(
              "total, " + name,
              45,
              1,
              () -> count(head, Map.of(name, single.getOrDefault(name, "")))));
    }
    all.add(
        new Question(
            "page, q=two rare words, now",
            0,
            1,
            () -> page(day(), head, Map.of("words", "us-order-00123"))));
  }

  private void one() {
    phases.on(slug(), day(), known());
  }

  private void history() {
    phases.of(slug(), known());
  }

  private List<StateItem> page(LocalDate on, long known, Map<String, String> narrowed) {
    return states.page(question(on, known, narrowed, Sort.ISSUED_LAST_FIRST, null));
  }

  private void farPage() {
    var on = LAST;
    var after = new Place(LAST.minusDays(random.nextInt(5000)), "us-order-5");
    states.page(question(on, head, Map.of("family", "order"), Sort.ISSUED_LAST_FIRST, after));
  }

  private void count(long known, Map<String, String> narrowed) {
    states.counts(question(day(), known, narrowed, Sort.ISSUED_LAST_FIRST, null));
  }

  private void difference(long from, long to) {
    var on = day();
    differences.count(
        new DifferenceQuestion(on, from, on.plusDays(30), to, filters(Map.of()), null, 50));
  }

  private void months(long known) {
    var first = LocalDate.of(1990 + random.nextInt(6), 1, 1);
    var steps = Stream.iterate(first, day -> day.plusMonths(1)).limit(360).toList();
    series.of(
        new SeriesQuestion(
            Measure.IN_FORCE,
            Group.FAMILY,
            steps,
            first.plusYears(30),
            filters(Map.of("status", HOLDING)),
            known));
  }

  private StateQuestion question(
      LocalDate on, long known, Map<String, String> narrowed, Sort sort, @Nullable Place after) {
    var named = new HashMap<>(narrowed);
    named.putIfAbsent("status", HOLDING);
    return new StateQuestion(on, known, filters(named), sort, after, 51);
  }

  private static Filters filters(Map<String, String> named) {
    return new Filters(
        words(named, "jurisdiction"),
        words(named, "family"),
        words(named, "kind"),
        words(named, "issuer"),
        words(named, "agency"),
        words(named, "topic"),
        words(named, "status"),
        words(named, "applies"),
        words(named, "words"));
  }

  private static List<String> words(Map<String, String> named, String name) {
    return named.containsKey(name)
        ? List.of(named.getOrDefault(name, "").split(",", -1))
        : List.of();
  }

  private String slug() {
    return slugs.get(random.nextInt(slugs.size()));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextLong(LAST.toEpochDay() - FIRST.toEpochDay()));
  }

  private long known() {
    return 1 + random.nextLong(head);
  }
}
