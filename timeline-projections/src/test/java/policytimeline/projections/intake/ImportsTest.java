package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.related;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.RelationType;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.intake.Import.Counts;
import policytimeline.projections.store.LogJson;

/// Each fact is recorded once, however often and from wherever it comes.
@OnPostgres
class ImportsTest {

  private final Ledger ledger;
  private final Importing imports;

  ImportsTest(Ledger ledger, Imports imports, ImportQueries queries) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
  }

  @Test
  void the_same_facts_record_nothing_the_second_time() {
    var facts =
        new Fact[] {
          issued(EO_14110).signed("2023-10-30").titled("Safe AI"),
          about(EO_14110, "ai"),
          related(EO_14110, RelationType.CITES, "EO 13960"),
          covered("us", "1937-01-01", null),
          revoked(EO_14110).on("2025-01-20").by("EO 14148")
        };

    var first = imports.facts(facts);
    var second = imports.facts(facts);

    assertThat(first.state()).isEqualTo(ImportState.COMPLETED);
    assertThat(first.progress()).isEqualTo(1);
    assertThat(first.finishedAt()).isNotNull();
    assertThat(first.counts()).isEqualTo(new Counts(5, 5, 0, 0, 0, 0, 0, 0, 0));
    assertThat(first.types())
        .isEqualTo(
            Map.of(
                "CoverageDeclared", 1L,
                "InstrumentDescribed", 1L,
                "InstrumentRelated", 1L,
                "OrderIssued", 1L,
                "OrderRevoked", 1L));
    assertThat(second.counts()).isEqualTo(new Counts(5, 0, 0, 0, 0, 0, 5, 0, 0));
    assertThat(second.types()).isEmpty();
    assertThat(ledger.settle()).isEqualTo(5);
  }

  @Test
  void a_fact_that_stands_twice_in_one_file_is_recorded_once() {
    var revocation = revoked(EO_14110).on("2025-01-20").by("EO 14148");

    assertThat(imports.facts(revocation, revocation).counts())
        .isEqualTo(new Counts(2, 1, 0, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void a_second_source_bears_the_first_out_and_a_third_reading_adds_nothing() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var elsewhere = issue.from(published("National Archives"));

    assertThat(imports.facts(issue).counts().recorded()).isEqualTo(1);
    assertThat(imports.facts(elsewhere, elsewhere).counts())
        .isEqualTo(new Counts(2, 0, 1, 0, 0, 0, 1, 0, 0));
    assertThat(imports.facts(elsewhere).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0, 1, 0, 0));
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
  void revocations_in_part_are_one_fact_only_for_the_same_provisions() {
    var part = revokedInPart(EO_14110).on("2024-05-01").by("EO 14120");

    assertThat(
            imports
                .facts(
                    part.provisions("sec. 1"), part.provisions("sec. 2"), part.provisions("sec. 1"))
                .counts()
                .recorded())
        .isEqualTo(2);
  }

  @Test
  void two_imports_of_one_file_at_once_record_each_fact_once() {
    var orders =
        IntStream.range(0, 1200)
            .mapToObj(n -> issued(InstrumentId.of("us-eo-" + (2000 + n))).signed("2024-01-01"))
            .map(fact -> LogJson.line(fact.event()))
            .toList();
    var file = String.join("\n", orders).getBytes(StandardCharsets.UTF_8);

    var one = imports.submit(ImportRequest.of("jsonl", "u-7"), file);
    var other = imports.submit(ImportRequest.of("jsonl", "u-8"), file);
    var counts = List.of(imports.await(one).counts(), imports.await(other).counts());

    assertThat(counts.stream().mapToLong(Counts::recorded).sum()).isEqualTo(1200);
    assertThat(counts.stream().mapToLong(Counts::unchanged).sum()).isEqualTo(1200);
    assertThat(ledger.number("select count(*) from entry")).isEqualTo(1200);
    assertThat(ledger.number("select count(distinct fact) from entry")).isEqualTo(1200);
  }

  @Test
  void a_bad_row_is_reported_with_its_line_and_does_not_stop_the_rest() {
    var good = LogJson.line(issued(EO_14110).signed("2023-10-30").event());
    var other = LogJson.line(issued(EO_14148).signed("2025-01-20").event());
    var wrongDate = good.replace("2023-10-30", "2023-13-30");

    var done = imports.lines(List.of(good, "", wrongDate, "{oops", other));
    var remarks = imports.remarks(done);

    assertThat(done.counts()).isEqualTo(new Counts(4, 2, 0, 0, 0, 0, 0, 2, 0));
    assertThat(remarks).extracting(Remark::line).containsExactly(3L, 4L);
    assertThat(remarks).extracting(Remark::kind).containsOnly("rejected");
    assertThat(remarks.getFirst().raw()).isEqualTo(wrongDate);
    assertThat(remarks.getFirst().reason())
        .isEqualTo(
            "signedOn: A date is written 2026-04-03, 2026-04 or 2026; got: 2023-13-30;"
                + " effectiveOn: A date is written 2026-04-03, 2026-04 or 2026; got: 2023-13-30");
    assertThat(remarks.getLast().reason()).startsWith("not JSON: ");
  }

  @Test
  void a_row_without_what_an_event_must_have_is_rejected() {
    var line =
        LogJson.line(issued(EO_14110).signed("2023-10-30").event())
            .replace("\"signedOn\":\"2023-10-30\",", "");

    assertThat(imports.remarks(imports.lines(List.of(line))))
        .extracting(Remark::reason)
        .containsExactly("signedOn: it is required");
  }

  @Test
  void an_entry_names_who_imported_it_and_by_which_import() {
    var done = imports.facts(issued(EO_14110).signed("2023-10-30"));

    assertThat(ledger.texts("select recorded_by from entry")).containsExactly("u-7");
    assertThat(ledger.texts("select import from entry")).containsExactly(done.id());
    assertThat(ledger.texts("select type from domain_event_entry")).containsExactly("Order");
  }

  @Test
  void a_format_that_is_not_named_is_told_by_the_content() {
    var unnamed = new ImportRequest(null, "orders.csv", false, Snapshot.NONE, "u-7");
    var table = "signing_date,executive_order_number\n2023-10-30,14110\n";

    assertThat(imports.text(unnamed, table).format()).isEqualTo("federal-register-csv");
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> imports.text(unnamed, "what is this?"))
        .withMessageContaining("jsonl");
    assertThat(ledger.number("select count(*) from import")).isEqualTo(1);
  }

  @Test
  void a_file_that_breaks_off_records_nothing() {
    var broken =
        "executive_order_number,signing_date\n14110,2023-10-30\n\u00e9"
            .getBytes(StandardCharsets.ISO_8859_1);
    var request = ImportRequest.of("federal-register-csv", "u-7");

    var done = imports.await(imports.submit(request, broken));

    assertThat(done.state()).isEqualTo(ImportState.FAILED);
    assertThat(done.reason()).contains("UTF-8");
    assertThat(ledger.number("select count(*) from entry")).isZero();
    assertThat(ledger.number("select count(*) from import_statement")).isZero();
    assertThat(ledger.number("select count(*) from import_chunk")).isZero();
  }

  @Test
  void a_packed_file_is_unpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(
          LogJson.line(issued(EO_14110).signed("2023-10-30").event())
              .getBytes(StandardCharsets.UTF_8));
    }

    var whole =
        imports.await(imports.submit(ImportRequest.of("jsonl", "u-7"), packed.toByteArray()));
    var cut =
        imports.await(
            imports.submit(
                ImportRequest.of("jsonl", "u-7"),
                Arrays.copyOf(packed.toByteArray(), packed.size() - 12)));

    assertThat(whole.counts().recorded()).isEqualTo(1);
    assertThat(cut.state()).isEqualTo(ImportState.FAILED);
    assertThat(cut.reason()).contains("gzip");
  }

  @Test
  void remarks_are_counted_and_can_be_paged() {
    var done = imports.lines(Collections.nCopies(1500, "{}"));
    var first = imports.queries().remarks(done.id(), "rejected", 0, 1000);
    var rest = imports.queries().remarks(done.id(), "rejected", first.getLast().place(), 1000);

    assertThat(done.counts().rejected()).isEqualTo(1500);
    assertThat(first).hasSize(1000);
    assertThat(rest).hasSize(500);
    assertThat(imports.queries().remarks(done.id(), "finding", 0, 10)).isEmpty();
  }

  @Test
  void a_dry_run_says_what_would_be_recorded_and_records_nothing() {
    imports.facts(issued(EO_14110).signed("2023-10-30"));
    var facts =
        String.join(
            "\n",
            LogJson.line(issued(EO_14110).signed("2023-10-30").event()),
            LogJson.line(issued(EO_14148).signed("2025-01-20").event()),
            LogJson.line(revoked(EO_14110).on("2025-01-20").by("EO 14148").event()));

    var done = imports.text(new ImportRequest("jsonl", null, true, Snapshot.NONE, "u-7"), facts);

    assertThat(done.counts()).isEqualTo(new Counts(3, 2, 0, 0, 0, 0, 1, 0, 0));
    assertThat(ledger.number("select count(*) from entry")).isEqualTo(1);
    assertThat(imports.queries().preview(done.id(), 0, 10))
        .extracting(ImportQueries.Previewed::line, ImportQueries.Previewed::action)
        .containsExactly(tuple(2L, "recorded"), tuple(3L, "recorded"));
  }

  @Test
  void the_newest_import_is_listed_first() {
    var first = imports.facts(issued(EO_14110).signed("2023-10-30"));
    var second = imports.facts(issued(EO_14148).signed("2025-01-20"));

    assertThat(imports.queries().page(null, 10))
        .extracting(Import::id)
        .containsExactly(second.id(), first.id());
    assertThat(imports.queries().page(second.id(), 10))
        .extracting(Import::id)
        .containsExactly(first.id());
  }

  @Test
  void an_import_that_was_not_made_is_not_found() {
    assertThat(imports.queries().of("no such import")).isEmpty();
  }
}
