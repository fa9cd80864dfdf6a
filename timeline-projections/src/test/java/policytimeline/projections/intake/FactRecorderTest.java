package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.published;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.Act;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.DatedByActor;
import policytimeline.projections.phase.PhaseQueries;

/// "EO 14148 revokes EO 14110" and "EO 14110: revoked by EO 14148" are one fact, and its date is
/// that of the actor's own record.
@OnPostgres
class FactRecorderTest {

  private static final Source ACTIVE = published("Federal Register, note to EO 14148");
  private static final Source PASSIVE = published("Federal Register, note to EO 14110");

  private final Ledger ledger;
  private final Imports imports;
  private final PhaseQueries phases;

  FactRecorderTest(Ledger ledger, Imports imports, PhaseQueries phases) {
    this.ledger = ledger;
    this.imports = imports;
    this.phases = phases;
  }

  @Test
  void the_two_sides_of_a_relation_are_one_fact_and_a_corroboration() throws IOException {
    var report =
        read(
            issue(EO_14110, "2023-10-30"),
            issue(EO_14148, "2025-01-20"),
            revocation(3, ACTIVE, "2025-01-20"),
            revocation(4, PASSIVE, "2025-01-20"));

    assertThat(report.recorded()).isEqualTo(3);
    assertThat(report.corroborated()).isEqualTo(1);
    assertThat(report.findings()).isZero();
    assertThat(ledger.texts("select type from entry order by position"))
        .containsExactly("OrderIssued", "OrderIssued", "OrderRevoked", "EntryCorroborated");
  }

  @Test
  void the_effect_takes_the_actors_own_date_and_keeps_the_stated_one() throws IOException {
    var report =
        read(
            issue(EO_14110, "2023-10-30"),
            issue(EO_14148, "2025-01-20"),
            revocation(3, PASSIVE, "2025-01-21"));
    var known = ledger.settle();

    assertThat(report.findings()).isEqualTo(1);
    assertThat(report.remarks())
        .containsExactly(
            new ImportReport.Remark(
                3,
                "us-eo-14148 is of 2025-01-20 by its own record; the note's date is kept beside it",
                "2025-01-21"));
    assertThat(phases.of("us-eo-14110", known).getLast().from()).isEqualTo("2025-01-20");
    assertThat(
            ledger.texts(
                "select payload::jsonb ->> 'statedOn' from domain_event_entry"
                    + " where payload_type = 'OrderRevoked'"))
        .containsExactly("2025-01-21");
  }

  @Test
  void without_a_record_of_the_actor_the_stated_date_counts() throws IOException {
    var report = read(issue(EO_14110, "2023-10-30"), revocation(2, PASSIVE, "2025-01-21"));
    var known = ledger.settle();

    assertThat(report.findings()).isZero();
    assertThat(phases.of("us-eo-14110", known).getLast().from()).isEqualTo("2025-01-21");
  }

  @Test
  void a_coarser_date_that_agrees_is_no_finding() throws IOException {
    var report =
        read(
            issue(EO_14110, "2023-10-30"),
            issue(EO_14148, "2025-01-20"),
            revocation(3, PASSIVE, "2025-01"));

    assertThat(report.findings()).isZero();
    assertThat(ledger.texts("select effective_on from entry where type = 'OrderRevoked'"))
        .containsExactly("2025-01-20");
  }

  @Test
  void a_corroboration_keeps_the_date_that_the_second_source_gives() throws IOException {
    read(issue(EO_14148, "2025-01-20"), revocation(2, ACTIVE, "2025-01-20"));
    read(revocation(1, PASSIVE, "2025-01-22"));

    assertThat(
            ledger.texts(
                "select payload::jsonb ->> 'statedOn' from domain_event_entry"
                    + " where payload_type = 'EntryCorroborated'"))
        .containsExactly("2025-01-22");
  }

  private static Complete issue(InstrumentId order, String date) {
    return new Complete(1, issued(order).signed(date).event());
  }

  private static DatedByActor revocation(int line, Source source, String stated) {
    return new DatedByActor(
        line,
        EO_14148,
        (Act)
            revoked(EO_14110)
                .by("EO 14148")
                .signedAndEffective(stated)
                .stated(stated)
                .from(source)
                .event());
  }

  private ImportReport read(Statement... statements) throws IOException {
    return imports.read(Content.of(Path.of("told")), new Told(List.of(statements)), "u-7");
  }

  /// A format that says what it is told to.
  private record Told(List<Statement> statements) implements Format {
    @Override
    public String name() {
      return "told";
    }

    @Override
    public boolean recognises(Beginning beginning) {
      return false;
    }

    @Override
    public long read(Content content, Consumer<Statement> consumer) {
      statements.forEach(consumer);
      return statements.size();
    }
  }
}
