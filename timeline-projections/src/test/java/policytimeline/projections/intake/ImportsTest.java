package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.related;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policytimeline.core.Fact;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.RelationType;
import policytimeline.projections.FactsFile;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.intake.ImportReport.Remark;

/// Each fact is recorded once, however often and from wherever it comes.
@OnPostgres
class ImportsTest {

  private final Ledger ledger;
  private final Imports imports;

  ImportsTest(Ledger ledger, Imports imports) {
    this.ledger = ledger;
    this.imports = imports;
  }

  @Test
  void the_same_facts_record_nothing_the_second_time(@TempDir Path folder) throws IOException {
    var facts =
        FactsFile.of(
            folder,
            issued(EO_14110).signed("2023-10-30").titled("Safe AI"),
            about(EO_14110, "ai"),
            related(EO_14110, RelationType.CITES, "EO 13960"),
            covered("us", "1937-01-01", null),
            revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    var first = read(facts);
    var second = read(facts);

    assertThat(first).isEqualTo(new ImportReport(5, 5, 0, 0, 0, 0, List.of()));
    assertThat(second).isEqualTo(new ImportReport(5, 0, 0, 5, 0, 0, List.of()));
    assertThat(ledger.settle()).isEqualTo(5);
  }

  @Test
  void a_fact_that_stands_twice_in_one_file_is_recorded_once(@TempDir Path folder)
      throws IOException {
    var revocation = revoked(EO_14110).on("2025-01-20").by("EO 14148");

    assertThat(read(FactsFile.of(folder, revocation, revocation)))
        .isEqualTo(new ImportReport(2, 1, 0, 1, 0, 0, List.of()));
  }

  @Test
  void a_second_source_bears_the_first_out_and_a_third_reading_adds_nothing(@TempDir Path folder)
      throws IOException {
    var issue = issued(EO_14110).signed("2023-10-30");
    var elsewhere = FactsFile.of(folder, issue.from(published("National Archives")));

    assertThat(read(FactsFile.of(folder, issue)).recorded()).isEqualTo(1);
    assertThat(read(elsewhere)).isEqualTo(new ImportReport(1, 0, 1, 0, 0, 0, List.of()));
    assertThat(read(elsewhere)).isEqualTo(new ImportReport(1, 0, 0, 1, 0, 0, List.of()));
    assertThat(ledger.texts("select type from entry order by position"))
        .containsExactly("OrderIssued", "EntryCorroborated");
    assertThat(
            ledger.number(
                """
                select count(*)
                  from domain_event_entry
                 where payload::jsonb ->> 'entry' = (select id from entry where position = 1)
                """))
        .isEqualTo(1);
  }

  @Test
  void revocations_in_part_are_one_fact_only_for_the_same_provisions(@TempDir Path folder)
      throws IOException {
    var part = revokedInPart(EO_14110).on("2024-05-01").by("EO 14120");

    assertThat(
            read(FactsFile.of(
                    folder,
                    part.provisions("sec. 1"),
                    part.provisions("sec. 2"),
                    part.provisions("sec. 1")))
                .recorded())
        .isEqualTo(2);
  }

  @Test
  void two_imports_of_one_file_at_once_record_each_fact_once(@TempDir Path folder)
      throws Exception {
    var orders =
        IntStream.range(0, 1200)
            .<Fact>mapToObj(
                n -> issued(InstrumentId.of("us-eo-" + (2000 + n))).signed("2024-01-01"))
            .toArray(Fact[]::new);
    var facts = FactsFile.of(folder, orders);

    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(() -> read(facts));
      var other = threads.submit(() -> read(facts));

      assertThat(one.get().recorded() + other.get().recorded()).isEqualTo(1200);
      assertThat(one.get().unchanged() + other.get().unchanged()).isEqualTo(1200);
    }
    assertThat(ledger.number("select count(*) from entry")).isEqualTo(1200);
    assertThat(ledger.number("select count(distinct fact) from entry")).isEqualTo(1200);
  }

  @Test
  void a_bad_row_is_reported_with_its_line_and_does_not_stop_the_rest(@TempDir Path folder)
      throws IOException {
    var good = FactsFile.line(issued(EO_14110).signed("2023-10-30").event());
    var other = FactsFile.line(issued(EO_14148).signed("2025-01-20").event());
    var wrongDate = good.replace("2023-10-30", "2023-13-30");

    var report = read(FactsFile.ofLines(folder, List.of(good, "", wrongDate, "{oops", other)));

    assertThat(report.rows()).isEqualTo(4);
    assertThat(report.recorded()).isEqualTo(2);
    assertThat(report.rejected()).isEqualTo(2);
    assertThat(report.remarks()).extracting(Remark::line).containsExactly(3L, 4L);
    assertThat(report.remarks().getFirst())
        .isEqualTo(
            new Remark(
                3,
                "signedOn: A date is written 2026-04-03, 2026-04 or 2026; got: 2023-13-30;"
                    + " effectiveOn: A date is written 2026-04-03, 2026-04 or 2026; got:"
                    + " 2023-13-30",
                wrongDate));
    assertThat(report.remarks().getLast().reason()).startsWith("not JSON: ");
  }

  @Test
  void a_row_without_what_an_event_must_have_is_rejected(@TempDir Path folder) throws IOException {
    var line =
        FactsFile.line(issued(EO_14110).signed("2023-10-30").event())
            .replace("\"signedOn\":\"2023-10-30\",", "");

    assertThat(read(FactsFile.ofLines(folder, List.of(line))).remarks())
        .extracting(Remark::reason)
        .containsExactly("signedOn: it is required");
  }

  @Test
  void an_entry_names_who_imported_it(@TempDir Path folder) throws IOException {
    read(FactsFile.of(folder, issued(EO_14110).signed("2023-10-30")));

    assertThat(ledger.texts("select recorded_by from entry")).containsExactly("u-7");
    assertThat(ledger.texts("select type from domain_event_entry")).containsExactly("Order");
  }

  @Test
  void the_formats_are_named() {
    assertThat(imports.formats()).isSorted().contains("federal-register-csv", "jsonl");
    assertThat(imports.format("no such format")).isEmpty();
  }

  @Test
  void remarks_are_kept_up_to_a_bound_and_counted_beyond_it(@TempDir Path folder)
      throws IOException {
    var lines = Stream.generate(() -> "{}").limit(1500).toList();

    var report = read(FactsFile.ofLines(folder, lines));

    assertThat(report.rejected()).isEqualTo(1500);
    assertThat(report.remarks()).hasSize(1000);
  }

  private ImportReport read(Path file) throws IOException {
    return imports.read(Content.of(file), imports.format("jsonl").orElseThrow(), "u-7");
  }
}
