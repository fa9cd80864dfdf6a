package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.phase.PhaseQueries;

/// "EO 14148 revokes EO 14110" and "EO 14110: revoked by EO 14148" are one fact, and its date is
/// that of the actor's own record, whichever comes first.
@OnPostgres
class ReconciliationTest {

  private static final String ISSUE = "14110,2023-10-30,88 FR 75191,";
  private static final String PASSIVE = "14110,2023-10-30,88 FR 75191,\"Revoked by: EO 14148, %s\"";
  private static final String ACTOR = "14148,2025-01-20,90 FR 8237,";
  private static final String ACTIVE =
      "14148,2025-01-20,90 FR 8237,\"Revokes: EO 14110, October 30, 2023\"";

  private final Ledger ledger;
  private final Importing imports;
  private final PhaseQueries phases;

  ReconciliationTest(Ledger ledger, Imports imports, ImportQueries queries, PhaseQueries phases) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
    this.phases = phases;
  }

  @Test
  void the_two_sides_of_a_relation_are_one_fact_and_a_corroboration() {
    var done = read(PASSIVE.formatted("January 20, 2025"), ACTIVE);

    assertThat(done.counts().recorded()).isEqualTo(3);
    assertThat(done.counts().corroborated()).isEqualTo(1);
    assertThat(done.counts().findings()).isZero();
    assertThat(ledger.texts("select type from entry order by position"))
        .containsExactly("OrderIssued", "OrderIssued", "OrderRevoked", "EntryCorroborated");
  }

  @Test
  void the_effect_takes_the_actors_own_date_and_keeps_the_stated_one() {
    var done = read(PASSIVE.formatted("January 21, 2025"), ACTOR);

    assertThat(imports.remarks(done))
        .extracting(Remark::line, Remark::reason, Remark::raw)
        .containsExactly(
            tuple(
                2L,
                "us-eo-14148 is of 2025-01-20 by its own record; the note's date is kept beside it",
                "2025-01-21"));
    assertThat(revokedFrom()).isEqualTo("2025-01-20");
    assertThat(stated("OrderRevoked")).isEqualTo("2025-01-21");
  }

  @Test
  void without_a_record_of_the_actor_the_stated_date_counts() {
    var done = read(PASSIVE.formatted("January 21, 2025"));

    assertThat(done.counts().findings()).isZero();
    assertThat(revokedFrom()).isEqualTo("2025-01-21");
  }

  @Test
  void an_actor_that_is_recorded_later_gives_the_act_its_day() {
    read(PASSIVE.formatted("January 21, 2025"));
    var done = read(ACTOR);

    assertThat(done.counts().corrected()).isEqualTo(1);
    assertThat(revokedFrom()).isEqualTo("2025-01-20");
    assertThat(ledger.texts("select type from entry order by position"))
        .containsExactly("OrderIssued", "OrderRevoked", "OrderIssued", "EntryCorrected");
    assertThat(read(ACTOR).counts().corrected()).isZero();
  }

  @Test
  void an_act_without_any_date_gets_one_when_its_actor_is_recorded() {
    read("14110,2023-10-30,88 FR 75191,Revoked by: EO 14148");
    assertThat(phases.of("us-eo-14110", ledger.settle())).hasSize(1);

    read(ACTOR);

    assertThat(revokedFrom()).isEqualTo("2025-01-20");
  }

  @Test
  void a_corroboration_keeps_the_date_that_the_second_source_gives() {
    read(ACTIVE);
    read(PASSIVE.formatted("January 22, 2025"));

    assertThat(stated("EntryCorroborated")).isEqualTo("2025-01-22");
    assertThat(revokedFrom()).isEqualTo("2025-01-20");
  }

  @Test
  void what_cannot_be_read_is_an_entry_and_a_finding() {
    var done = read("14110,2023-10-30,88 FR 75191,\"Frobnicated by: the cat\"");

    assertThat(done.counts().findings()).isEqualTo(1);
    assertThat(ledger.texts("select type from entry order by position"))
        .containsExactly("OrderIssued", "NoteUnread");
    ledger.settle();
    assertThat(ledger.texts("select kind from finding")).containsExactly("unreadable");
    assertThat(read(ISSUE).counts().recorded()).isZero();
  }

  private Object revokedFrom() {
    return phases.of("us-eo-14110", ledger.settle()).getLast().from().toString();
  }

  private String stated(String type) {
    return ledger
        .texts(
            "select payload::jsonb ->> 'statedOn' from domain_event_entry where payload_type = '%s'"
                .formatted(type))
        .getFirst();
  }

  private Import read(String... rows) {
    return imports.text(
        ImportRequest.of("federal-register-csv", "u-7"),
        "executive_order_number,signing_date,citation,disposition_notes\n"
            + String.join("\n", rows));
  }
}
