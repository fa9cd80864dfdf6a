package policytimeline.projections;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.oracle.Answer;
import policytimeline.core.oracle.Oracle;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Relation;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.phase.PhaseQueries;
import policytimeline.projections.relation.RelationQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.state.StateItem;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQuestion;
import policytimeline.projections.state.StateQuestion.Sort;

/// The keystone: three ways to one answer, the tables, the fold and the oracle. For any history,
/// any day and any position the tables say what the fold says. Another seed is tried by
/// `-Dseed=...`.
@OnPostgres
class FoldAgreesWithSqlTest {

  private static final long SEED = Long.getLong("seed", 14_110);
  private static final int COUNT = 500;
  private static final int DAYS = 600;
  private static final LocalDate FIRST_DAY = LocalDate.parse("2023-12-01");

  private final Ledger ledger;
  private final PhaseQueries phases;
  private final DescriptionQueries descriptions;
  private final RelationQueries relations;
  private final StateQueries states;
  private final Map<String, List<Entry>> streams = new LinkedHashMap<>();
  private long head;

  FoldAgreesWithSqlTest(
      Ledger ledger,
      PhaseQueries phases,
      DescriptionQueries descriptions,
      RelationQueries relations,
      StateQueries states) {
    this.ledger = ledger;
    this.phases = phases;
    this.descriptions = descriptions;
    this.relations = relations;
    this.states = states;
  }

  @BeforeEach
  void record_many_histories_in_one_log() {
    var recorded = new ArrayList<Entry>();
    for (var run : Histories.of(SEED, COUNT)) {
      ledger.append(run);
      run.forEach(e -> recorded.add(new Entry(e.id(), recorded.size() + 1L, e.event())));
    }
    head = ledger.settle();
    for (var entry : recorded) {
      streams.computeIfAbsent(entry.event().stream(), _ -> new ArrayList<>()).add(entry);
    }
  }

  @Test
  void at_every_position_the_tables_hold_what_the_fold_of_the_record_says() {
    assertThat(head).isGreaterThan(COUNT * 3L);
    streams.forEach(
        (stream, entries) ->
            entries.forEach(
                entry -> {
                  agree(stream, entry.position() - 1);
                  agree(stream, entry.position());
                }));
  }

  @Test
  void on_any_day_as_known_at_any_position_the_state_is_that_of_every_fold() {
    ask(new Random(SEED));
    ledger.replay();
    ask(new Random(SEED + 1));
  }

  private void ask(Random random) {
    assertThat(streams).as("instruments in one log").hasSizeGreaterThan(900);
    for (var question = 0; question < 60; question++) {
      var on = FIRST_DAY.plusDays(random.nextInt(DAYS));
      var known = random.nextLong(head + 2);

      assertThat(status(states.page(everything(on, known))))
          .as("seed %d, on %s, known @%d", SEED, on, known)
          .isEqualTo(foldedOn(on, known));
    }
  }

  @Test
  void a_replay_in_large_batches_makes_the_very_rows_that_were_made_live() {
    var live = ledger.readModels();

    ledger.replay();

    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(live);
    assertThat(ledger.texts(Overlaps.PHASES)).as("seed %d", SEED).isEmpty();
    assertThat(ledger.texts(Overlaps.INSTRUMENTS)).as("seed %d", SEED).isEmpty();
  }

  private void agree(String stream, long known) {
    var where = "seed %d, %s as known @%d".formatted(SEED, stream, known);
    var fold = fold(stream, known);
    assertThat(phases.of(stream, known)).as(where).isEqualTo(fold.phases());
    if (known % 4 == 0) {
      assertThat(Answer.of(fold)).as(where).isEqualTo(Oracle.of(known(stream, known)));
    }

    var description = Description.of(fold.record());
    var described = descriptions.of(stream, known);
    assertThat(described.map(is -> List.of(is.kind(), is.issued(), is.topics(), is.sources())))
        .as(where)
        .isEqualTo(
            description.map(
                is ->
                    List.of(
                        is.kind().code(),
                        is.issuedOn(),
                        is.topics().stream().map(Object::toString).toList(),
                        is.sources())));

    assertThat(relations.around(List.of(stream), null, known))
        .as(where)
        // others may act upon it, and then the entry is on their record
        .filteredOn(related -> entries(stream).contains(related.entry()))
        .extracting(RelationQueries.Related::entry)
        .containsExactlyInAnyOrderElementsOf(
            Relation.of(fold.record()).map(Relation::entry).toList());
  }

  private List<String> entries(String stream) {
    return streams.getOrDefault(stream, List.of()).stream().map(Entry::id).toList();
  }

  private Timeline fold(String stream, long known) {
    return Timeline.of(known(stream, known));
  }

  private List<Entry> known(String stream, long known) {
    return streams.getOrDefault(stream, List.of()).stream()
        .filter(entry -> entry.position() <= known)
        .toList();
  }

  /// Coverage is declared in many histories and hides nothing of these years.
  private Map<String, String> foldedOn(LocalDate on, long known) {
    var folded = new TreeMap<String, String>();
    streams
        .keySet()
        .forEach(
            stream ->
                fold(stream, known)
                    .phaseOn(on)
                    .ifPresent(phase -> folded.put(stream, told(phase))));
    return folded;
  }

  private static String told(Phase phase) {
    return phase.status().code() + " " + phase.applies().code() + " " + phase.because();
  }

  private static Map<String, String> status(List<StateItem> items) {
    return items.stream()
        .collect(
            toMap(
                StateItem::slug,
                item -> item.status() + " " + item.applies() + " " + item.because(),
                (one, other) -> one + " and " + other,
                TreeMap::new));
  }

  private static StateQuestion everything(LocalDate on, long known) {
    var none = List.<String>of();
    var filters = new Filters(none, none, none, none, none, none, none, none, none);
    return new StateQuestion(on, known, filters, Sort.SLUG, null, 2000);
  }
}
