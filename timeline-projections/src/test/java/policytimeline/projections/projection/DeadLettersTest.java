package policytimeline.projections.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.deadletter.DeadLetter;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.projection.Retried.Released;
import policytimeline.projections.projection.Retried.StuckAgain;

/// What cannot be taken in is parked with what comes after it in its stream; nothing else waits.
@OnPostgres
class DeadLettersTest {

  private static final String ORDER = "us-eo-14110";

  private final Ledger ledger;
  private final Poisoner poisoner;
  private final DeadLetterQueries queries;
  private final DeadLetters letters;
  private final RetryAtStart atStart;

  DeadLettersTest(
      Ledger ledger,
      JdbcClient db,
      TransactionOperations transactions,
      DeadLetterQueries queries,
      DeadLetters letters,
      RetryAtStart atStart) {
    this.ledger = ledger;
    this.poisoner = new Poisoner(ledger, db, transactions);
    this.queries = queries;
    this.letters = letters;
    this.atStart = atStart;
  }

  @Test
  void an_entry_that_cannot_be_read_is_parked_and_named() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));

    poisoner.learnBroken("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(queries.all())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.position()).isEqualTo(2);
              assertThat(letter.entry()).isEqualTo("end");
              assertThat(letter.stream()).isEqualTo(ORDER);
              assertThat(letter.type()).isEqualTo("OrderRevoked");
              assertThat(letter.attempts()).isEqualTo(1);
              assertThat(letter.lastTriedAt()).isEqualTo(letter.parkedAt());
              assertThat(letter.cause())
                  .startsWith("Position 2 cannot be read. StreamReadException: ")
                  .hasSizeLessThanOrEqualTo(1000);
            });
  }

  @Test
  void what_came_before_it_stands_and_other_instruments_go_on() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    ledger.learn(issued(EO_13957).signed("2020-10-21"));

    assertThat(ledger.texts("select instrument || ' ' || status from phase order by 1"))
        .containsExactly("us-eo-13957 in_force", "us-eo-14110 in_force");
    assertThat(ledger.number("select position from projected")).isEqualTo(3);
  }

  @Test
  void later_entries_of_the_stream_wait_behind_it() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("change", amended(EO_14110).on("2024-01-01").by("EO 14141"));

    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"), about(EO_14110, "ai"));

    assertThat(queries.ofStream(ORDER))
        .extracting(DeadLetter::position)
        .containsExactly(2L, 3L, 4L);
    assertThat(queries.ofStream(ORDER)).extracting(DeadLetter::attempts).containsExactly(1, 0, 0);
    assertThat(queries.ofStream(ORDER).getLast())
        .satisfies(
            letter -> {
              assertThat(letter.cause())
                  .isEqualTo("Waits behind an earlier entry of the same stream.");
              assertThat(letter.lastTriedAt()).isNull();
            });
    assertThat(ledger.texts("select status from phase")).containsExactly("in_force");
  }

  @Test
  void answers_about_it_lack_an_entry_from_its_position_on_and_others_do_not() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"), issued(EO_13957).signed("2020-10-21"));
    poisoner.learnBroken("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(queries.parked(ORDER, 2)).isFalse();
    assertThat(queries.parked(ORDER, 3)).isTrue();
    assertThat(queries.parked("us-eo-13957", 3)).isFalse();
    assertThat(queries.anyParked(2)).isFalse();
    assertThat(queries.anyParked(3)).isTrue();
  }

  @Test
  void without_a_coverage_every_answer_lacks_it() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("covered", covered("us", "1937-01-01", null));

    assertThat(queries.parked(ORDER, 1)).isFalse();
    assertThat(queries.parked(ORDER, 2)).isTrue();
  }

  @Test
  void a_retry_before_it_is_mended_says_why_it_failed_again() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    ledger.learn(about(EO_14110, "ai"));

    var again = letters.retry(letter("end").id());

    assertThat(again)
        .hasValueSatisfying(
            retried ->
                assertThat(retried)
                    .isInstanceOfSatisfying(
                        StuckAgain.class,
                        stuck -> {
                          assertThat(stuck.takenIn()).isEmpty();
                          assertThat(stuck.culprit().entry()).isEqualTo("end");
                          assertThat(stuck.culprit().attempts()).isEqualTo(2);
                          assertThat(stuck.culprit().cause()).contains("cannot be read");
                        }));
    assertThat(queries.all()).hasSize(2);
  }

  @Test
  void once_it_is_mended_a_retry_brings_the_rows_of_a_log_that_was_never_poisoned() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("change", amended(EO_14110).on("2024-01-01").by("EO 14141"));
    ledger.learn(about(EO_14110, "ai"), issued(EO_13957).signed("2020-10-21"));
    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    poisoner.mend("change");

    // whichever of them is named, all that is parked of the stream is tried in order
    var retried = letters.retry(queries.ofStream(ORDER).getLast().id());

    assertThat(retried)
        .hasValueSatisfying(
            released ->
                assertThat(released)
                    .isInstanceOfSatisfying(
                        Released.class,
                        all ->
                            assertThat(all.takenIn())
                                .extracting(DeadLetter::position)
                                .containsExactly(2L, 3L, 5L)));
    assertThat(queries.all()).isEmpty();
    assertRowsAreThoseOfAReplay();
  }

  @Test
  void a_second_culprit_stops_the_retry_where_it_stands() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("first", amended(EO_14110).on("2024-01-01").by("EO 14141"));
    ledger.learn(about(EO_14110, "ai"));
    poisoner.learnBroken("second", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    ledger.learn(about(EO_14110, "safety"));
    poisoner.mend("first");

    var retried = letters.retry(letter("first").id());

    assertThat(retried.map(Retried::takenIn).orElseThrow())
        .extracting(DeadLetter::position)
        .containsExactly(2L, 3L);
    assertThat(queries.all()).extracting(DeadLetter::position).containsExactly(4L, 5L);
    assertThat(letter("second").attempts()).isEqualTo(1);
    poisoner.mend("second");
    assertThat(letters.retry(letter("second").id()).orElseThrow()).isInstanceOf(Released.class);
    assertRowsAreThoseOfAReplay();
  }

  @Test
  void a_date_that_is_none_and_a_name_that_nobody_knows_are_parked_too() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    ledger.learnAs("other", issued(EO_13957).signed("2020-10-21"));
    poisoner.replace("end", "2025-01-20", "2025-02-30");
    poisoner.rename("other", "OrderProclaimed");

    ledger.replay();

    assertThat(letter("end").cause()).contains("2025-02-30");
    assertThat(letter("other").cause()).contains("no event that has a name here");
    assertThat(ledger.texts("select status from phase")).containsExactly("in_force");
  }

  @Test
  void an_old_entry_that_became_unreadable_parks_the_next_one_and_is_named() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    poisoner.spoil("issue");

    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(letter("end").cause()).startsWith("Position 1 cannot be read. ");
  }

  @Test
  void rows_that_the_database_refuses_park_only_their_stream() {
    ledger.change("alter table phase add constraint poison check (instrument <> 'us-eo-14110')");
    try {
      ledger.learn(issued(EO_13957).signed("2020-10-21"), issued(EO_14110).signed("2023-10-30"));

      assertThat(queries.all()).extracting(DeadLetter::stream).containsExactly(ORDER);
      assertThat(queries.all().getFirst().cause()).contains("PSQLException", "poison");
      assertThat(ledger.texts("select slug from instrument")).containsExactly("us-eo-13957");
    } finally {
      ledger.change("alter table phase drop constraint poison");
    }
    letters.retry(queries.all().getFirst().id());
    assertRowsAreThoseOfAReplay();
  }

  @Test
  void every_start_tries_what_is_parked() {
    poisoner.learnBroken("issue", issued(EO_14110).signed("2023-10-30"));
    poisoner.learnBroken("other", issued(EO_13957).signed("2020-10-21"));
    poisoner.mend("issue");

    atStart.retry();

    assertThat(queries.all()).extracting(DeadLetter::entry).containsExactly("other");
    assertThat(letter("other").attempts()).isEqualTo(2);
  }

  @Test
  void a_letter_that_is_not_parked_cannot_be_retried() {
    assertThat(letters.retry("none")).isEmpty();
  }

  private DeadLetter letter(String entry) {
    return queries.all().stream()
        .filter(each -> each.entry().equals(entry))
        .findFirst()
        .orElseThrow();
  }

  private void assertRowsAreThoseOfAReplay() {
    var rows = ledger.readModels();
    ledger.replay();
    assertThat(queries.all()).isEmpty();
    assertThat(rows).isEqualTo(ledger.readModels());
  }
}
