package policytimeline.projections.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.Archived;
import policytimeline.projections.store.Samples;

/// Facts as a table: what an export has written is read the same, and what is written by hand needs
/// few columns.
class FactsCsvTest {

  private static final InstrumentId ORDER = InstrumentId.of("us-eo-14110");

  private final FactsCsv format = new FactsCsv(new Facts(Samples.shapes()));

  static List<PolicyEvent> events() {
    return Samples.ofEveryEvent();
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_comes_back_as_it_went_out(PolicyEvent event) throws IOException {
    assertThat(read(exported(event))).containsExactly(new Entered(2, "an-entry", event));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@x", "\t=1", "'=1", "''-1", "'", "'quoted'", "a\r\nb, \"c\""})
  void a_text_that_looks_like_a_formula_is_harmless_and_comes_back(String reason)
      throws IOException {
    var event = new EntryRetracted(ORDER, "an-earlier", reason, Source.of("A test", null));
    var table = exported(event);

    assertThat(table).doesNotContainPattern("(^|,|\")[=+@\\-\t]");
    assertThat(read(table)).containsExactly(new Entered(2, "an-entry", event));
  }

  @Test
  void languages_without_a_column_of_their_own_come_back() throws IOException {
    var titles = Wording.of(Map.of("en", "A plan", "zh", "计划", "fr", "Un plan"));
    var event = new InstrumentDescribed(ORDER, titles, null, List.of(), null, source());

    assertThat(read(exported(event))).containsExactly(new Entered(2, "an-entry", event));
  }

  @Test
  void a_fact_written_by_hand_needs_few_columns_in_any_order() throws IOException {
    var facts =
        read(
            """
            source.publisher,effectiveOn,Type,instrument,by.citation
            Federal Register,2025-01-20,OrderRevoked,us-eo-14110,EO 14148
            """);

    assertThat(facts)
        .singleElement()
        .isInstanceOfSatisfying(
            Complete.class,
            fact ->
                assertThat(fact.event())
                    .isInstanceOfSatisfying(
                        OrderRevoked.class,
                        revoked -> {
                          assertThat(revoked.instrument()).isEqualTo(ORDER);
                          assertThat(revoked.effectiveOn()).hasToString("2025-01-20");
                        }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type,source.publisher,effective_on",
        "type,source.publisher,type",
        "type,source.publisher,",
        "type,instrument",
        ""
      })
  void a_header_with_an_unknown_a_second_or_a_missing_column_is_refused(String header) {
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> read(header + "\nOrderRevoked,A test,x\n"))
        .withMessageContaining("source.publisher");
  }

  static Stream<List<String>> rowsAtFault() {
    return Stream.of(
        List.of("OrderRevokd,us-eo-14110,A test,,,", "type: "),
        List.of("OrderRevoked,us eo 14110,A test,,,", "instrument: "),
        List.of("OrderRevoked,us-eo-14110,,,,", "source"),
        List.of("OrderRevoked,us-eo-14110,A test,http:x,,", "source"),
        List.of("OrderRevoked,us-eo-14110,A test,,sec. 1,", "provisions: "),
        List.of("OrderRevoked,us-eo-14110,A test,,,executive_order", "kind"),
        List.of("OrderRevokedInPart,us-eo-14110,A test,,\"[\"\"sec. 1\"\"\",", "provisions: "),
        List.of("OrderRevoked,us-eo-14110,A test", "6; this one has 3"),
        List.of("OrderRevoked,us-eo-14110,A test,,,,x", "6; this one has 7"));
  }

  @ParameterizedTest
  @MethodSource("rowsAtFault")
  void a_row_at_fault_is_rejected_with_its_line_and_its_field(List<String> rowAndField)
      throws IOException {
    var good = "OrderRevoked,us-eo-14110,A test,,,";
    var header = "type,instrument,source.publisher,source.url,provisions,kind";

    var facts = read(String.join("\n", header, good, rowAndField.getFirst(), good));

    assertThat(facts).hasSize(3);
    assertThat(facts.get(1))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.line()).isEqualTo(3);
              assertThat(rejected.reason()).contains(rowAndField.getLast());
            });
    assertThat(facts.get(2)).isInstanceOf(Complete.class);
  }

  @Test
  void what_is_not_utf_8_is_refused() {
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(
            () -> read("type,source.publisher\n\u00e9,x".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void it_is_told_by_its_header() {
    assertThat(format.recognises(new Beginning("instrument,Source.Publisher,type\n"))).isTrue();
    assertThat(format.recognises(new Beginning("title,type,signing_date\n"))).isFalse();
    assertThat(format.recognises(new Beginning("{\"type\": \"OrderIssued\"}"))).isFalse();
  }

  private static Source source() {
    return Source.of("A test", null);
  }

  private static String exported(PolicyEvent event) {
    var entry =
        new Archived.Read(7, "an-entry", Instant.parse("2026-11-24T09:00:00Z"), "token-x", event);
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(FactColumns.OF_EVENTS.names());
      csv.writeRecord(FactColumns.OF_EVENTS.row(ArchiveForm.write(entry)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private List<Statement> read(String table) throws IOException {
    return read(table.getBytes(StandardCharsets.UTF_8));
  }

  private List<Statement> read(byte[] table) throws IOException {
    var statements = new ArrayList<Statement>();
    var rows = format.read(() -> new ByteArrayInputStream(table), statements::add);
    assertThat(rows).isEqualTo(statements.size());
    return statements;
  }
}
