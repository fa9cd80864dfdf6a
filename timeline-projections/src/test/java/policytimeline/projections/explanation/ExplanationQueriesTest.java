package policytimeline.projections.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Status;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.explanation.Explanation.Decisive;
import policytimeline.projections.explanation.Explanation.Step;

/// Why something holds, as known at a position.
@OnPostgres
class ExplanationQueriesTest {

  private static final String SLUG = "us-eo-14110";
  private static final LocalDate DAY = LocalDate.parse("2025-01-20");

  private final Ledger ledger;
  private final ExplanationQueries explanations;

  ExplanationQueriesTest(Ledger ledger, ExplanationQueries explanations) {
    this.ledger = ledger;
    this.explanations = explanations;
  }

  @Test
  void it_is_told_from_the_entries_known_by_then() {
    var issue = ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    var end = ledger.learnAs("end", revoked(EO_14110).by("EO 14148").on("2025-01-20"));
    var later = revoked(EO_14110).by("EO 14148").on("2025-01-21");
    var correction = ledger.learnAs("correction", corrected(EO_14110, "end", later));

    assertThat(explanations.of(SLUG, DAY, 0).status()).isEqualTo(Status.UNKNOWN);
    assertThat(explanations.of(SLUG, DAY, issue).because())
        .extracting(Decisive::entry)
        .containsExactly("issue");
    assertThat(explanations.of(SLUG, DAY, end).because())
        .extracting(Decisive::entry)
        .containsExactly("issue", "end");
    assertThat(explanations.of(SLUG, DAY, correction).status()).isEqualTo(Status.IN_FORCE);
    assertThat(explanations.of(SLUG, DAY.plusDays(1), correction).because())
        .extracting(Decisive::entry, Decisive::corrected)
        .containsExactly(tuple("issue", false), tuple("correction", true));
  }

  @Test
  void what_would_change_it_names_the_entry_or_the_new_act() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    var known = ledger.learnAs("end", revoked(EO_14110).by("EO 14148").on("2025-01-20"));

    var alternatives = explanations.of(SLUG, DAY, known).wouldChange();

    assertThat(alternatives)
        .extracting(
            Explanation.Alternative::step,
            each -> each.act().getClass().getSimpleName(),
            Explanation.Alternative::status,
            Explanation.Alternative::applies)
        .containsExactly(
            tuple(Step.RETRACTED, "OrderIssued", Status.UNKNOWN, Applies.NONE),
            tuple(Step.RETRACTED, "OrderRevoked", Status.IN_FORCE, Applies.ALL),
            tuple(Step.RECORDED, "OrderReinstated", Status.IN_FORCE, Applies.ALL));
    assertThat(alternatives.getLast().about()).isNull();
  }
}
