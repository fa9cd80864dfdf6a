package policytimeline.projections.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// What is learned changes the answers from its position on, and none before it.
@OnPostgres
class KnownAxisTest {

  private static final String PHASES =
      """
      select concat_ws(' ', valid_from, valid_to, status, 'known', known_from,
                       nullif(known_to, 9223372036854775807))
        from phase
       order by known_from, valid_from
      """;

  private final Ledger ledger;

  KnownAxisTest(Ledger ledger) {
    this.ledger = ledger;
  }

  @Test
  void a_fact_learned_late_ends_the_belief_at_its_own_position() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(phases())
        .containsExactly(
            "2023-10-30 infinity in_force known 1 2",
            "2023-10-30 2025-01-20 in_force known 2",
            "2025-01-20 infinity revoked known 2");
  }

  @Test
  void a_correction_leaves_what_was_believed_before_it() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-13").by("EO 14148"));
    ledger.learn(corrected(EO_14110, "end", revoked(EO_14110).on("2025-01-15").by("EO 14148")));

    assertThat(phases())
        .containsExactly(
            "2023-10-30 infinity in_force known 1 2",
            "2023-10-30 2025-01-13 in_force known 2 3",
            "2025-01-13 infinity revoked known 2 3",
            "2023-10-30 2025-01-15 in_force known 3",
            "2025-01-15 infinity revoked known 3");
  }

  @Test
  void a_retraction_brings_back_what_was_believed_and_keeps_the_error() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    ledger.learn(retracted(EO_14110, "end"));

    assertThat(phases())
        .containsExactly(
            "2023-10-30 infinity in_force known 1 2",
            "2023-10-30 2025-01-20 in_force known 2 3",
            "2025-01-20 infinity revoked known 2 3",
            "2023-10-30 infinity in_force known 3");
  }

  @Test
  void a_correction_retracted_lets_the_entry_stand_again() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-13").by("EO 14148"));
    ledger.learnAs(
        "better", corrected(EO_14110, "end", revoked(EO_14110).on("2025-01-15").by("EO 14148")));
    ledger.learn(retracted(EO_14110, "better"));

    assertThat(phases())
        .endsWith("2023-10-30 2025-01-13 in_force known 4", "2025-01-13 infinity revoked known 4");
  }

  @Test
  void what_changes_no_phase_is_held_on_without_a_break() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learn(about(EO_14110, "ai"));

    assertThat(phases()).containsExactly("2023-10-30 infinity in_force known 1");
  }

  @Test
  void what_is_learned_at_once_is_believed_from_the_position_of_each() {
    ledger.learn(
        issued(EO_14110).signed("2023-10-30"), revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(phases())
        .containsExactly(
            "2023-10-30 infinity in_force known 1 2",
            "2023-10-30 2025-01-20 in_force known 2",
            "2025-01-20 infinity revoked known 2");
  }

  @Test
  void a_target_that_was_never_issued_has_no_phases() {
    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(phases()).isEmpty();
    assertThat(ledger.texts("select target_slug from relation")).containsExactly("us-eo-14110");
  }

  private List<String> phases() {
    return ledger.texts(PHASES);
  }
}
