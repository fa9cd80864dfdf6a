package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// The read models follow from the log alone: from a log that was there before them, and again.
@OnPostgres
class ReplayTest {

  private final Ledger ledger;
  private final TokenStore tokens;
  private final TransactionOperations transactions;

  ReplayTest(Ledger ledger, TokenStore tokens, TransactionOperations transactions) {
    this.ledger = ledger;
    this.tokens = tokens;
    this.transactions = transactions;
  }

  @Test
  void a_processor_that_starts_first_on_a_filled_store_projects_all_of_it() {
    chronicle();
    var before = ledger.readModels();

    ledger.processor().shutDown();
    ledger.forgetReadModels();
    ledger.start();
    ledger.settle();

    assertThat(ledger.readModels()).isEqualTo(before);
  }

  @Test
  void a_replay_brings_the_same_rows() {
    chronicle();
    var before = ledger.readModels();

    ledger.replay();

    assertThat(ledger.readModels()).isEqualTo(before);
  }

  @Test
  void a_reset_forgets_every_row_and_leaves_a_token_that_can_be_read() {
    chronicle();

    ledger.processor().shutDown();
    ledger.processor().resetTokens();

    assertThat(ledger.readModels().values()).allSatisfy(rows -> assertThat(rows).isEmpty());
    assertThat(ledger.number("select position from projected")).isZero();
    assertThat(transactions.<Object>execute(_ -> tokens.fetchToken(StoreConfig.READ_MODELS, 0)))
        .isInstanceOf(ReplayToken.class);

    ledger.start();
    ledger.settle();
  }

  @Test
  void what_is_learned_after_a_replay_is_projected_too() {
    chronicle();
    ledger.replay();

    var position = ledger.learn(revoked(EO_13957).on("2021-01-22").by("EO 14003"));

    assertThat(ledger.texts("select status from phase where known_from = " + position))
        .contains("revoked");
  }

  private void chronicle() {
    ledger.learn(covered("us", "1937-01-01", null));
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30").titled("Safe AI"));
    ledger.learn(issued(EO_13957).signed("2020-10-21"), about(EO_14110, "ai"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-21").by("EO 14148"));
    ledger.learn(corrected(EO_14110, "end", revoked(EO_14110).on("2025-01-20").by("EO 14148")));
    assertThat(ledger.readModels())
        .extractingByKeys("phase", "instrument", "relation", "coverage")
        .allSatisfy(rows -> assertThat(rows).isNotEmpty());
  }
}
