package policytimeline.projections.intake.federalregister;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;

class FederalRegisterCsvTest {

  private static final String HEADER = "executive_order_number,signing_date,disposition_notes\n";

  @TempDir Path folder;

  @Test
  void an_order_is_issued_with_its_title_its_dates_and_its_source() {
    var issued = issued(read("orders-iso.csv"), "us-eo-14148");

    assertThat(issued.citation()).hasToString("EO 14148");
    assertThat(requireNonNull(issued.titles()).in("en"))
        .isEqualTo("Initial Rescissions of Harmful Executive Orders and Actions");
    assertThat(issued.signedOn()).hasToString("2025-01-20");
    assertThat(issued.effectiveOn()).isEqualTo(issued.signedOn());
    assertThat(issued.issuer()).hasToString("president");
    assertThat(issued.source().publisher()).isEqualTo("Federal Register");
    assertThat(issued.source().citation()).hasToString("90 FR 8237");
    assertThat(issued.source().publishedOn()).hasToString("2025-01-28");
    assertThat(issued.source().url()).startsWith("https://www.federalregister.gov/");
  }

  @Test
  void an_address_that_is_none_is_left_out() {
    assertThat(issued(read("orders-iso.csv"), "us-eo-14110").source().url()).isNull();
  }

  @Test
  void columns_may_stand_in_any_order_and_dates_be_american() {
    var statements = read("orders-american.csv");

    assertThat(issued(statements, "us-eo-13920").signedOn()).hasToString("2020-05-01");
    assertThat(issued(statements, "us-eo-13920").titles()).isNull();
    assertThat(events(statements))
        .filteredOn(OrderSuspended.class::isInstance)
        .extracting(FactKey::of)
        .hasSize(2)
        .containsOnly(FactKey.of(events(statements, OrderSuspended.class).getFirst()));
  }

  @Test
  void every_issuance_comes_before_any_relation() {
    var kinds = events(read("orders-iso.csv")).stream().map(OrderIssued.class::isInstance).toList();

    assertThat(kinds.lastIndexOf(true)).isLessThan(kinds.indexOf(false));
  }

  @Test
  void letter_numbers_keep_their_letter_and_a_letter_that_slipped_into_the_title_is_put_back() {
    var statements = read("orders-iso.csv");

    assertThat(issued(statements, "us-eo-11359-a").citation()).hasToString("EO 11359-A");
    assertThat(issued(statements, "us-eo-10571").signedOn()).hasToString("1954-10-18");
    var slipped = issued(statements, "us-eo-10571-a");
    assertThat(slipped.signedOn()).hasToString("1954-10-26");
    assertThat(requireNonNull(slipped.titles()).in("en"))
        .isEqualTo("Assignment of Frequencies to Government Radio Stations");
  }

  @Test
  void a_correction_document_is_a_remark_and_neither_an_order_nor_relations() {
    var statements = read("orders-iso.csv");

    assertThat(events(statements, OrderIssued.class))
        .filteredOn(issued -> issued.instrument().slug().equals("us-eo-13526"))
        .extracting(issued -> String.valueOf(issued.source().citation()))
        .containsExactly("75 FR 707");
    assertThat(statements)
        .filteredOn(Statement.Remarked.class::isInstance)
        .extracting(statement -> ((Statement.Remarked) statement).reason())
        .containsExactly("correction document of EO 13526: not an order");
    assertThat(events(statements, OrderRevoked.class))
        .filteredOn(revoked -> revoked.instrument().slug().equals("us-eo-12958"))
        .hasSize(1);
  }

  @Test
  void a_row_without_a_usable_number_or_signing_date_is_rejected_with_what_would_be_accepted() {
    assertThat(read("orders-iso.csv"))
        .filteredOn(Statement.Rejected.class::isInstance)
        .extracting(statement -> ((Statement.Rejected) statement).reason())
        .containsExactly(
            "the signing date of an order is written 2025-01-20 or 01/20/2025; got: nothing",
            "the number of an executive order is digits and at most one letter, such as 14110 or"
                + " 9066-A; got: 106½");
  }

  @Test
  void a_republication_is_no_second_order_but_stands_in_where_there_is_no_first() {
    var statements = read("orders-2026.csv");

    assertThat(events(statements, OrderIssued.class))
        .extracting(issued -> issued.citation() + " in " + issued.source().citation())
        .containsExactly("EO 14388 in 91 FR 9433", "EO 14390 in 91 FR 17900");
    assertThat(events(statements, OrderRevoked.class)).hasSize(1);
  }

  @Test
  void a_second_row_of_a_number_yields_a_remark_and_nothing_else() throws IOException {
    var statements =
        read(written(HEADER + "14110,2023-10-30,\n14110,2023-10-31,\"Revokes: EO 13960\"\n"));

    assertThat(events(statements)).hasSize(1);
    assertThat(statements).last().isInstanceOf(Statement.Remarked.class);
  }

  @Test
  void rows_of_other_subtypes_are_read_where_there_is_no_number_of_an_order() throws IOException {
    var statements =
        read(
            written(
                """
                document_number,subtype,signing_date,title,executive_order_number,proclamation_number
                 2020-1,Proclamation,08/07/2020,Flags,,10059
                 2020-2,Memorandum,08/07/2020,Guard,,
                 2020-3,,08/07/2020,Nameless,,
                """));

    assertThat(events(statements))
        .extracting(PolicyEvent::stream)
        .containsExactly("us-proc-10059", "us-fr-2020-2");
    assertThat(statements).last().isInstanceOf(Statement.Rejected.class);
  }

  @Test
  void a_table_without_executive_orders_needs_no_column_for_their_numbers() throws IOException {
    var table = "document_number,subtype,signing_date\n2020-2,Notice,2020-08-07\n";

    assertThat(new FederalRegisterCsv().recognises(new Beginning(table))).isTrue();
    assertThat(events(read(written(table)))).hasSize(1);
  }

  @Test
  void what_an_order_does_is_recorded_on_what_it_changes_at_its_own_signing() {
    var revoked =
        completed(read("orders-iso.csv"), OrderRevoked.class).stream()
            .filter(event -> event.instrument().slug().equals("us-eo-14110"))
            .findFirst()
            .orElseThrow();

    assertThat(revoked.by()).isEqualTo(Reference.to("EO 14148"));
    assertThat(revoked.signedOn()).hasToString("2025-01-20");
    assertThat(revoked.effectiveOn()).hasToString("2025-01-20");
    assertThat(revoked.statedOn()).isNull();
    assertThat(revoked.source().citation()).hasToString("90 FR 8237");
  }

  @Test
  void what_an_order_undergoes_is_dated_by_the_actor_and_keeps_the_date_stated() {
    var passive =
        read("orders-iso.csv").stream()
            .filter(Statement.DatedByActor.class::isInstance)
            .map(Statement.DatedByActor.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(passive.line()).isEqualTo(3);
    assertThat(passive.actor()).isEqualTo(InstrumentId.of("us-eo-14148"));
    assertThat(passive.stated()).hasToString("2025-01-20");
    var event = (OrderRevoked) passive.act();
    assertThat(event.instrument()).isEqualTo(InstrumentId.of("us-eo-14110"));
    assertThat(event.signedOn()).hasToString("2025-01-20");
    assertThat(event.effectiveOn()).hasToString("2025-01-20");
    assertThat(event.statedOn()).hasToString("2025-01-20");
  }

  @Test
  void both_sides_of_a_relation_are_one_fact() {
    assertThat(events(read("orders-iso.csv"), OrderRevoked.class))
        .filteredOn(revoked -> revoked.instrument().slug().equals("us-eo-13957"))
        .hasSize(2)
        .extracting(FactKey::of)
        .containsOnly(
            FactKey.of(
                completed(read("orders-iso.csv"), OrderRevoked.class).stream()
                    .filter(revoked -> revoked.instrument().slug().equals("us-eo-13957"))
                    .findFirst()
                    .orElseThrow()));
  }

  @Test
  void see_is_a_relation_on_the_order_itself() {
    assertThat(completed(read("orders-american.csv"), InstrumentRelated.class))
        .extracting(related -> related.relation() + " " + related.to().key())
        .containsExactly(
            RelationType.SEE_ALSO + " us-eo-13990", RelationType.SEE_ALSO + " us-eo-14037");
  }

  @Test
  void an_actor_that_is_no_order_is_taken_at_the_date_stated() throws IOException {
    var statements =
        read(
            written(
                HEADER
                    + "8442,1940-06-14,\"Revoked by: Public Land Order 327, August 22, 1946\"\n"));

    var revoked = completed(statements, OrderRevoked.class).getFirst();
    assertThat(revoked.by()).isEqualTo(Reference.to("Public Land Order 327"));
    assertThat(List.of(revoked.signedOn(), revoked.effectiveOn(), revoked.statedOn()))
        .containsOnly(LegalDate.parse("1946-08-22"));
  }

  @Test
  void an_act_upon_what_has_no_timeline_is_a_relation_of_the_actor() throws IOException {
    var statements =
        read(written(HEADER + "14148,2025-01-20,\"Revokes: Memo. of January 3, 2025\"\n"));

    var related = completed(statements, InstrumentRelated.class).getFirst();
    assertThat(related.instrument()).isEqualTo(InstrumentId.of("us-eo-14148"));
    assertThat(related.relation()).isEqualTo(RelationType.REVOKES);
    assertThat(related.to()).isEqualTo(Reference.to("Memo. of January 3, 2025"));
  }

  @Test
  void a_file_of_another_kind_is_refused_with_what_was_expected() {
    assertThatThrownBy(() -> read(written("number,title\n1,One\n")))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("executive_order_number and signing_date")
        .hasMessageEndingWith("got: number,title");
    assertThatThrownBy(() -> read(written(""))).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void a_file_in_another_encoding_is_refused() throws IOException {
    var file = folder.resolve("latin.csv");
    Files.write(file, (HEADER + "1,2000-01-01,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("UTF-8");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("orders.csv"), text);
  }

  private static List<Statement> read(String excerpt) {
    try {
      var resource = FederalRegisterCsvTest.class.getResource("/federal-register/" + excerpt);
      return read(Path.of(requireNonNull(resource).toURI()));
    } catch (IOException | URISyntaxException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<Statement> read(Path file) throws IOException {
    var statements = new ArrayList<Statement>();
    new FederalRegisterCsv().read(Content.of(file), statements::add);
    return statements;
  }

  private static OrderIssued issued(List<Statement> statements, String slug) {
    return events(statements, OrderIssued.class).stream()
        .filter(issued -> issued.instrument().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static <E extends PolicyEvent> List<E> completed(
      List<Statement> statements, Class<E> kind) {
    return statements.stream()
        .filter(Statement.Complete.class::isInstance)
        .map(statement -> ((Statement.Complete) statement).event())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static <E extends PolicyEvent> List<E> events(List<Statement> statements, Class<E> kind) {
    return events(statements).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<PolicyEvent> events(List<Statement> statements) {
    return statements.stream().mapMulti(FederalRegisterCsvTest::event).toList();
  }

  static void event(Statement statement, Consumer<PolicyEvent> events) {
    switch (statement) {
      case Statement.Complete complete -> events.accept(complete.event());
      case Statement.Entered entered -> events.accept(entered.event());
      case Statement.DatedByActor dated -> events.accept(dated.act());
      case Statement.Rejected _, Statement.Remarked _, Statement.Unreadable _ -> {}
    }
  }
}
