package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.MemoFacts.memoIssued;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.phase.Finding;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.phase.PhaseQueries;
import policytimeline.projections.record.RecordQueries;

/// What can be asked of OMB's memoranda once both tables are imported.
@OnPostgres
class OmbImportTest {

  private static final String M_24_10 = "us-omb-m-24-10";

  private final Ledger ledger;
  private final Importing imports;
  private final PhaseQueries phases;
  private final RecordQueries records;

  OmbImportTest(
      Ledger ledger,
      Imports imports,
      ImportQueries queries,
      PhaseQueries phases,
      RecordQueries records) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
    this.phases = phases;
    this.records = records;
  }

  @Test
  void a_memorandum_was_in_force_until_another_replaced_it() {
    read("memoranda.csv");
    read("relations.csv");

    assertThat(phases(M_24_10))
        .containsExactly("in_force 2024-03-28 to 2025-04-03", "superseded 2025-04-03 to null");
    assertThat(
            records.timeline(M_24_10, ledger.settle()).record().events(InstrumentDescribed.class))
        .extracting(described -> String.valueOf(described.titles()))
        .singleElement()
        .asString()
        .contains("Risk Management for Agency Use of Artificial Intelligence");
  }

  @Test
  void the_order_of_the_tables_does_not_matter_and_importing_again_adds_nothing() {
    var relations = read("relations.csv");
    var memoranda = read("memoranda.csv");
    var known = ledger.settle();

    assertThat(phases(M_24_10))
        .containsExactly("in_force 2024-03-28 to 2025-04-03", "superseded 2025-04-03 to null");
    assertThat(relations.counts().rejected()).isZero();
    assertThat(memoranda.counts().rejected()).isEqualTo(2);
    assertThat(read("relations.csv").counts().recorded()).isZero();
    assertThat(read("memoranda.csv").counts().recorded()).isZero();
    assertThat(ledger.settle()).isEqualTo(known);
  }

  @Test
  void an_act_follows_the_day_of_the_memorandum_that_does_it() {
    ledger.learn(memoIssued(InstrumentId.of("us-omb-m-25-21")).signed("2025-04-04"));

    var report = read("relations.csv");

    assertThat(phases(M_24_10))
        .containsExactly("in_force 2024-03-28 to 2025-04-04", "superseded 2025-04-04 to null");
    assertThat(imports.remarks(report))
        .extracting(remark -> remark.line() + ": " + remark.raw())
        .contains("2: 2025-04-03");
    assertThat(records.timeline(M_24_10, ledger.settle()).findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.DATE_DISAGREEMENT);
  }

  private List<String> phases(String slug) {
    return phases.of(slug, ledger.settle()).stream()
        .map(
            phase ->
                "%s %s to %s".formatted(phase.status().code(), phase.from(), phase.period().to()))
        .toList();
  }

  private Import read(String table) {
    return imports.file("omb-csv", Path.of("src/test/resources/omb/" + table));
  }
}
