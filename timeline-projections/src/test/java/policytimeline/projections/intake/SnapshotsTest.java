package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.retracted;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.phase.PhaseQueries;

/// What one export says otherwise than the one before is learned, and nothing else is.
@OnPostgres
class SnapshotsTest {

  private static final String SOURCE = "Federal Register";

  private static final String ISSUE = "13712,2015-11-22,80 FR 73633,Blocking,";
  private static final String REVOKED =
      "13712,2015-11-22,80 FR 73633,Blocking,\"Revoked by: EO 14054, November 18, 2021\"";
  private static final String REVOKER = "14054,2021-11-18,86 FR 66149,Termination,";

  private final Ledger ledger;
  private final Importing imports;
  private final PhaseQueries phases;

  SnapshotsTest(Ledger ledger, Imports imports, ImportQueries queries, PhaseQueries phases) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
    this.phases = phases;
  }

  @Test
  void a_newer_export_records_only_what_changed() {
    read("2021-09-14", true, ISSUE);
    var first = ledger.settle();
    var done = read("2024-10-01", true, REVOKED, REVOKER);

    assertThat(done.counts().recorded()).isEqualTo(2);
    assertThat(done.counts().unchanged()).isEqualTo(1);
    assertThat(statuses(first)).isEqualTo("in_force");
    assertThat(statuses(ledger.settle())).isEqualTo("in_force revoked");
  }

  @Test
  void what_a_complete_export_lacks_is_retracted_and_comes_back_when_it_is_stated_again() {
    read("2021-09-14", true, REVOKED, REVOKER);
    var gone = read("2024-10-01", true, ISSUE, REVOKER);
    var without = ledger.settle();
    var back = read("2025-07-30", true, REVOKED, REVOKER);

    assertThat(gone.counts().retracted()).isEqualTo(1);
    assertThat(statuses(without)).isEqualTo("in_force");
    assertThat(back.counts().reinstated()).isEqualTo(1);
    assertThat(back.counts().recorded()).isZero();
    assertThat(statuses(ledger.settle())).isEqualTo("in_force revoked");
    assertThat(read("2026-06-05", true, ISSUE, REVOKER).counts().retracted()).isEqualTo(1);
    assertThat(statuses(ledger.settle())).isEqualTo("in_force");
  }

  @Test
  void an_export_that_is_not_complete_retracts_nothing() {
    read("2021-09-14", true, REVOKED, REVOKER);

    assertThat(read("2024-10-01", false, ISSUE).counts().retracted()).isZero();
    assertThat(statuses(ledger.settle())).isEqualTo("in_force revoked");
  }

  @Test
  void an_older_export_after_a_newer_one_retracts_and_corrects_nothing() {
    read("2024-10-01", true, REVOKED, REVOKER);
    var older = read("2021-09-14", true, ISSUE.replace("Blocking", "Old title"));

    assertThat(older.counts().retracted()).isZero();
    assertThat(older.counts().corrected()).isZero();
    assertThat(statuses(ledger.settle())).isEqualTo("in_force revoked");
    assertThat(older.counts().findings()).isEqualTo(1);
  }

  @Test
  void a_complete_export_is_compared_with_the_complete_one_before_it() {
    read("2021-09-14", true, REVOKED, REVOKER);
    read("2022-01-01", false, REVOKER);
    read("2024-10-01", true, REVOKED, REVOKER);

    assertThat(ledger.number("select count(*) from entry where type = 'EntryRetracted'")).isZero();
  }

  @Test
  void a_title_and_a_date_that_are_put_right_are_corrections() {
    read("2021-09-14", true, ISSUE);
    var later = read("2024-10-01", true, ISSUE.replace("Blocking", "Blocking Property"));
    var moved =
        read(
            "2025-07-30",
            true,
            ISSUE.replace("2015-11-22", "2015-11-23").replace("Blocking", "Blocking Property"));

    assertThat(later.counts().corrected()).isEqualTo(1);
    assertThat(moved.counts().corrected()).isEqualTo(1);
    assertThat(phases.of("us-eo-13712", ledger.settle()).getFirst().from()).isEqualTo("2015-11-23");
    assertThat(
            read("2025-08-01", true, ISSUE.replace("2015-11-22", "2015-11-23"))
                .counts()
                .corrected())
        .isEqualTo(1);
  }

  @Test
  void a_column_that_an_export_lacks_takes_nothing_back() {
    read("2021-09-14", true, ISSUE);

    assertThat(read("2024-10-01", true, "13712,2015-11-22,80 FR 73633,,").counts().corrected())
        .isZero();
  }

  @Test
  void what_another_source_recorded_stays_when_this_one_ceases_to_state_it() {
    imports.text(ImportRequest.of("federal-register-csv", "u-1"), table(REVOKED, REVOKER));
    read("2021-09-14", true, REVOKED, REVOKER);
    var gone = read("2024-10-01", true, ISSUE, REVOKER);

    assertThat(gone.counts().retracted()).isZero();
    assertThat(statuses(ledger.settle())).isEqualTo("in_force revoked");
  }

  @Test
  void what_was_retracted_by_hand_is_not_brought_back_by_a_file() {
    read("2021-09-14", true, REVOKED, REVOKER);
    var entry = ledger.texts("select id from entry where type = 'OrderRevoked'").getFirst();
    ledger.learn(retracted(InstrumentId.of("us-eo-13712"), entry));

    var later = read("2024-10-01", true, REVOKED, REVOKER);

    assertThat(later.counts().reinstated()).isZero();
    assertThat(statuses(ledger.settle())).isEqualTo("in_force");
  }

  @Test
  void a_dry_run_says_what_would_be_retracted() {
    read("2021-09-14", true, REVOKED, REVOKER);
    var head = ledger.settle();
    var dry =
        imports.text(
            new ImportRequest(
                null, null, true, new Snapshot(SOURCE, LocalDate.parse("2024-10-01"), true), "u-1"),
            table(ISSUE, REVOKER));

    assertThat(dry.counts().retracted()).isEqualTo(1);
    assertThat(ledger.settle()).isEqualTo(head);
    assertThat(imports.queries().preview(dry.id(), 0, 10))
        .extracting(ImportQueries.Previewed::action)
        .containsExactly("retracted");
  }

  private String statuses(long known) {
    return String.join(
        " ", phases.of("us-eo-13712", known).stream().map(phase -> phase.status().code()).toList());
  }

  private Import read(String takenOn, boolean complete, String... rows) {
    return imports.text(
        new ImportRequest(
            null, null, false, new Snapshot(SOURCE, LocalDate.parse(takenOn), complete), "u-1"),
        table(rows));
  }

  private static String table(String... rows) {
    return "executive_order_number,signing_date,citation,title,disposition_notes\n"
        + String.join("\n", rows);
  }
}
