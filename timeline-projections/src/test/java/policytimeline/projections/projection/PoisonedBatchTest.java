package policytimeline.projections.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.issued;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.core.phase.Entry;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.deadletter.DeadLetter;
import policytimeline.projections.deadletter.DeadLetterQueries;

/// A full batch with culprits in its midst, and a batch that fails for no fault of its own.
@OnPostgres
class PoisonedBatchTest {

  private static final long SEED = Long.getLong("seed", 14_148);
  private static final int INSTRUMENTS = 300;
  private static final int CULPRITS = 7;

  /// Rows of the streams that nothing is parked of.
  private static final String UNTOUCHED =
      """
      select t::text
        from phase t
       where not exists (select 1 from dead_letter d where d.stream = t.instrument)
       order by 1
      """;

  private final Ledger ledger;
  private final Poisoner poisoner;
  private final DeadLetterQueries queries;
  private final DeadLetters letters;

  PoisonedBatchTest(
      Ledger ledger,
      JdbcClient db,
      TransactionOperations transactions,
      DeadLetterQueries queries,
      DeadLetters letters) {
    this.ledger = ledger;
    this.poisoner = new Poisoner(ledger, db, transactions);
    this.queries = queries;
    this.letters = letters;
  }

  @Test
  void culprits_in_the_midst_of_a_batch_of_a_thousand_stop_only_their_streams() {
    var entries = Histories.of(SEED, INSTRUMENTS).stream().flatMap(List::stream).toList();
    assertThat(entries).hasSizeGreaterThan(1000);
    var culprits = some(entries);
    ledger.processor().shutDown();
    ledger.append(entries);
    culprits.forEach(poisoner::spoil);
    ledger.processor().start();
    ledger.settle();

    var untouched = ledger.texts(UNTOUCHED);
    assertThat(queries.all())
        .as("seed %d", SEED)
        .filteredOn(letter -> letter.attempts() > 0)
        .extracting(DeadLetter::entry)
        .isSubsetOf(culprits)
        .isNotEmpty();
    assertThat(queries.all()).extracting(DeadLetter::entry).containsAll(culprits);

    culprits.forEach(poisoner::mend);
    var retried = retryAll();
    ledger.replay();

    assertThat(queries.all()).isEmpty();
    assertThat(retried).as("seed %d", SEED).isEqualTo(ledger.readModels());
    assertThat(ledger.texts(UNTOUCHED)).as("seed %d", SEED).containsAll(untouched);
  }

  @Test
  void a_database_that_fails_for_a_while_parks_nothing_and_is_waited_for() {
    ledger.change("alter table phase rename to phase_elsewhere");
    try {
      ledger.append(List.of(new Entry("issue", 0, issued(EO_14110).signed("2023-10-30").event())));
      Awaitility.await().until(this::isFailing);

      assertThat(queries.all()).isEmpty();
      assertThat(ledger.number("select position from projected")).isZero();
    } finally {
      ledger.change("alter table phase_elsewhere rename to phase");
    }
    ledger.settle();

    assertThat(queries.all()).isEmpty();
    assertThat(ledger.texts("select status from phase")).containsExactly("in_force");
  }

  private boolean isFailing() {
    return ledger.processor().processingStatus().values().stream()
        .anyMatch(status -> status.isErrorState());
  }

  private Map<String, List<String>> retryAll() {
    while (!queries.all().isEmpty()) {
      letters.retry(queries.all().getFirst().id());
    }
    return ledger.readModels();
  }

  private static List<String> some(List<Entry> entries) {
    var random = new Random(SEED);
    var ids = new ArrayList<String>();
    while (ids.size() < CULPRITS) {
      ids.add(entries.get(random.nextInt(entries.size())).id());
    }
    return ids.stream().distinct().toList();
  }
}
