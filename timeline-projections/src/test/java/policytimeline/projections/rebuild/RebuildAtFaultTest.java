package policytimeline.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.phase.Entry;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.deadletter.DeadLetter;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.store.LogFlow;

/// What goes wrong leaves the old read models as they were; what cannot be taken in is parked as
/// ever.
@OnPostgres
class RebuildAtFaultTest {

  private static final long SEED = Long.getLong("seed", 14_363);

  private final Ledger ledger;
  private final Rebuild rebuild;
  private final Rebuilds rebuilds;
  private final RebuildQueries queries;
  private final DeadLetterQueries letters;
  private final JdbcClient db;
  private final DataSource source;
  private final LogFlow flow;
  private final Clock clock;

  RebuildAtFaultTest(
      Ledger ledger,
      Rebuild rebuild,
      RebuildQueries queries,
      DeadLetterQueries letters,
      JdbcClient db,
      DataSource source,
      LogFlow flow,
      Clock clock) {
    this.ledger = ledger;
    this.rebuild = rebuild;
    this.queries = queries;
    this.rebuilds = new Rebuilds(rebuild, queries);
    this.letters = letters;
    this.db = db;
    this.source = source;
    this.flow = flow;
    this.clock = clock;
  }

  @Test
  void an_entry_that_cannot_be_read_is_parked_with_what_follows_it() {
    ledger.learn(issued(EO_13957).signed("2020-10-21"), issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    ledger.learn(about(EO_14110, "ai"));
    ledger.change(
        "update domain_event_entry set payload = '!' || payload where event_identifier = 'end'");

    rebuilds.toTheEnd(Purpose.REBUILD);

    assertThat(letters.all()).extracting(DeadLetter::position).containsExactly(3L, 4L);
    assertThat(letters.all().getFirst().cause()).startsWith("Position 3 cannot be read.");
    assertThat(ledger.texts("select instrument || ' ' || status from phase order by 1"))
        .containsExactly("us-eo-13957 in_force", "us-eo-14110 in_force");
    assertThat(ledger.number("select position from projected")).isEqualTo(4);
  }

  @Test
  void rows_that_the_database_refuses_park_only_their_stream() {
    ledger.learn(issued(EO_13957).signed("2020-10-21"), issued(EO_14110).signed("2023-10-30"));
    ledger.change(
        "alter table phase add constraint poison check (instrument <> 'us-eo-14110') not valid");
    try {
      rebuilds.toTheEnd(Purpose.REBUILD);

      assertThat(letters.all()).extracting(DeadLetter::stream).containsExactly("us-eo-14110");
      assertThat(ledger.texts("select slug from instrument")).containsExactly("us-eo-13957");
    } finally {
      ledger.change("alter table phase drop constraint poison");
    }
  }

  @Test
  void what_was_parked_and_can_be_read_now_is_taken_in() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.change("update domain_event_entry set payload = '!' || payload");
    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    assertThat(letters.all()).hasSize(1);
    ledger.change(
        "update domain_event_entry set payload = substr(payload, 2) where payload like '!%'");

    rebuilds.toTheEnd(Purpose.REBUILD);

    assertThat(letters.all()).isEmpty();
    assertThat(ledger.texts("select status from phase where known_to > 2 order by valid_from"))
        .containsExactly("in_force", "revoked");
  }

  @Test
  void one_that_fails_says_why_leaves_the_old_tables_and_can_be_begun_again() {
    Histories.ofNeighbours(SEED, 10).forEach(ledger::append);
    ledger.settle();
    var rows = ledger.readModels();
    ledger.change("create sequence rebuild.phase");

    var failed = rebuilds.ended(Purpose.REBUILD);

    assertThat(failed.state()).isEqualTo("failed");
    assertThat(failed.failure()).contains("phase");
    assertThat(ledger.readModels()).isEqualTo(rows);
    ledger.change("drop sequence rebuild.phase");
    rebuilds.toTheEnd(Purpose.REBUILD);
    assertThat(ledger.readModels()).isEqualTo(rows);
  }

  @Test
  void one_whose_node_dies_is_told_to_have_died_and_another_begins_anew() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    // what a node leaves behind
    Course.begin(db, clock, Purpose.REBUILD);
    ledger.change("create table rebuild.phase (left_behind text)");

    assertThat(queries.last().map(Rebuilding::state)).hasValue("died");
    rebuilds.toTheEnd(Purpose.REBUILD);

    assertThat(queries.last().map(Rebuilding::state)).hasValue("completed");
    assertThat(ledger.texts("select status from phase")).containsExactly("in_force");
  }

  @Test
  void one_at_a_time_on_whatever_node() {
    var other = new OneAtATime(source).turn();
    assertThat(other).isPresent();
    try (var turn = other.orElseThrow()) {
      assertThat(rebuild.begin(Purpose.REBUILD)).isFalse();
      assertThat(turn).isNotNull();
    }
    rebuilds.toTheEnd(Purpose.CHECK);
  }

  @Test
  void a_batch_that_another_node_brings_late_is_left_out() {
    flow.hold();
    ledger.append(List.of(new Entry("issue", 0, issued(EO_14110).signed("2023-10-30").event())));
    rebuilds.toTheEnd(Purpose.REBUILD);
    assertThat(ledger.number("select position from projected")).isEqualTo(1);
    // its token is where it was
    ledger.change("update token_entry set token = null, token_type = null");
    flow.release();
    ledger.processor().shutDown();
    ledger.start();

    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(letters.all()).isEmpty();
    assertThat(ledger.texts("select status from phase where known_to > 2 order by valid_from"))
        .containsExactly("in_force", "revoked");
  }
}
