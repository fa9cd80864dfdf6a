package policytimeline.projections.intake.federalregister;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Reference;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;

class FederalRegisterJsonTest {

  private static final String ORDER =
      """
      {"type": "Presidential Document", "subtype": "Executive Order", "title": "Open Hatch",
       "agencies": [{"name": "Executive Office of the President", "id": 538}],
       "document_number": "2021-01753", "citation": "86 FR 7009", "signing_date": "2021-01-20",
       "publication_date": "2021-01-25", "executive_order_number": "13985",
       "html_url": "https://www.federalregister.gov/documents/2021/01/25/2021-01753/open",
       "disposition_notes": "Revokes: EO 13950, September 22, 2020"}""";

  private static final String PROCLAMATION =
      """
      {"subtype": "Proclamation", "title": "Trade", "document_number": "2019-00013",
       "citation": "84 FR 35", "signing_date": "2018-12-21", "executive_order_number": null,
       "proclamation_number": 9834, "presidential_document_number": "9834"}""";

  @Test
  void an_order_is_issued_with_its_dates_its_source_and_what_its_notes_say() {
    var read = read(ORDER);

    var issued = read.issued().getFirst();
    assertThat(issued.instrument()).isEqualTo(InstrumentId.of("us-eo-13985"));
    assertThat(issued.citation()).hasToString("EO 13985");
    assertThat(issued.kind()).isEqualTo(Kind.EXECUTIVE_ORDER);
    assertThat(requireNonNull(issued.titles()).in("en")).isEqualTo("Open Hatch");
    assertThat(issued.signedOn()).hasToString("2021-01-20");
    assertThat(issued.source().citation()).hasToString("86 FR 7009");
    assertThat(issued.source().publishedOn()).hasToString("2021-01-25");
    assertThat(issued.source().url()).endsWith("/2021-01753/open");
    var revoked = (OrderRevoked) read.events().getLast();
    assertThat(revoked.stream()).isEqualTo("us-eo-13950");
    assertThat(revoked.by()).isEqualTo(Reference.to("EO 13985"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\": 2, \"description\": \"all\", \"results\": [%s, %s], \"total_pages\": 1}",
        "[%s, %s]",
        "\uFEFF[%s, %s]",
        "%s\n%s\n",
        "{\"count\": 1, \"results\": [%s]}\n{\"count\": 1, \"results\": [%s]}"
      })
  void documents_may_be_a_response_an_array_or_one_after_the_other(String form) {
    var read = read(form.formatted(ORDER, PROCLAMATION));

    assertThat(read.rows()).isEqualTo(2);
    assertThat(read.slugs()).containsExactly("us-eo-13985", "us-proc-9834");
    assertThat(read.rejected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"count\": 0, \"description\": \"none\"}", "[]", "{\"results\": []}"})
  void a_search_that_found_nothing_has_no_documents(String none) {
    assertThat(read(none).rows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"executive_order_number\": \"13771\", \"executive_order_notes\": \"See: EO 12866\"",
        "\"executive_order_number\": 13771, \"disposition_notes\": \"See: EO 12866\"",
        "\"executive_order_number\": 13771.0, \"disposition_notes\": \"See: EO 12866\"",
        "\"subtype\": \"Executive Order\", \"presidential_document_number\": \"13771\","
            + " \"disposition_notes\": null, \"executive_order_notes\": \"See: EO 12866\\r\\n\""
      })
  void names_of_fields_before_and_now_mean_the_same(String fields) {
    var read =
        read(
            "{\"signing_date\": \"2017-01-30\", \"document_number\": \"2017-02451\", %s}"
                .formatted(fields));

    assertThat(read.slugs()).containsExactly("us-eo-13771");
    assertThat(read.events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Proclamation  | 10000 | x | PROCLAMATION | us-proc-10000 | Proclamation 10000",
        "Memorandum    |       | x | PRESIDENTIAL_MEMORANDUM | us-fr-2020-17784 | 85 FR 49223",
        "Notice        |       | x | NOTICE | us-fr-2020-17784 | 85 FR 49223",
        "Determination |       | x | DETERMINATION | us-fr-2020-17784 | 85 FR 49223",
        "Determination |       | Presidential Determination No. 2020-09 | DETERMINATION"
            + " | us-pd-2020-09 | Presidential Determination No. 2020-09",
        "Presidential Order | | x | PRESIDENTIAL_ORDER | us-fr-2020-17784 | 85 FR 49223"
      })
  void each_kind_has_its_name(
      String subtype, String number, String title, Kind kind, String slug, String citation) {
    var issued =
        read("""
                {"subtype": "%s", "proclamation_number": "%s", "title": "%s",
                 "document_number": "2020-17784", "citation": "85 FR 49223",
                 "signing_date": "2020-08-07"}"""
                .formatted(subtype, number == null ? "" : number, title))
            .issued()
            .getFirst();

    assertThat(issued.kind()).isEqualTo(kind);
    assertThat(issued.instrument()).isEqualTo(InstrumentId.of(slug));
    assertThat(issued.citation()).hasToString(citation);
  }

  @Test
  void without_a_page_a_document_is_cited_by_its_number() {
    var issued =
        read("{\"subtype\": \"Notice\", \"document_number\": \"X95-10101\","
                + " \"signing_date\": \"1995-01-01\"}")
            .issued()
            .getFirst();

    assertThat(issued.citation()).hasToString("FR Doc. X95-10101");
    assertThat(issued.stream()).isEqualTo("us-fr-x95-10101");
  }

  @Test
  void a_day_that_only_the_table_of_contents_tells_is_read_there_and_so_is_an_unnumbered_order() {
    var issued =
        read("""
            {"subtype": "Executive Order", "document_number": "2020-03044", "title": "Sequestration",
             "toc_doc": "Balanced Budget; Sequestration (Order of February 10, 2020)"}""")
            .issued()
            .getFirst();

    assertThat(issued.signedOn()).hasToString("2020-02-10");
    assertThat(issued.kind()).isEqualTo(Kind.PRESIDENTIAL_ORDER);
  }

  @Test
  void corrections_and_reprints_are_no_instruments() {
    var read =
        read(
            """
            {"subtype": "Proclamation", "document_number": "C1-2019-19930", "title": "Correction",
             "correction_of": "https://www.federalregister.gov/api/v1/documents/2019-19930"}
            {"subtype": "Memorandum", "document_number": "R1-2017-02032", "title": "Pipeline",
             "signing_date": "2017-01-24", "citation": "82 FR 11129", "correction_of":
             "https://www.federalregister.gov/api/v1/documents/2017-02032"}
            {"subtype": "Memorandum", "document_number": "2017-02032", "title": "Pipeline",
             "signing_date": "2017-01-24", "citation": "82 FR 8661", "corrections":
             ["https://www.federalregister.gov/api/v1/documents/R1-2017-02032"]}""");

    assertThat(read.rows()).isEqualTo(3);
    assertThat(read.issued())
        .extracting(issued -> issued.stream() + " " + issued.citation())
        .containsExactly("us-fr-2017-02032 82 FR 8661");
    assertThat(read.remarked())
        .containsExactly(
            "correction document of FR Doc. 2019-19930: not an order",
            "republication of 82 FR 11129: not another order");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"Rule\", \"subtype\": null | only a Presidential Document is read",
        "\"subtype\": \"Ukase\" | the subtype of a presidential document is Executive Order",
        "\"subtype\": \"Proclamation\" | the proclamation_number of a proclamation is digits",
        "\"subtype\": null | the number of an executive order is digits and at most one letter",
        "\"subtype\": \"Notice\", \"signing_date\": \"soon\" | the signing date of an order is written"
      })
  void what_is_no_presidential_document_or_lacks_what_names_it_is_rejected(
      String fields, String reason) {
    var read = read("[{\"document_number\": \"2020-1\", %s}]".formatted(fields));

    assertThat(read.events()).isEmpty();
    assertThat(read.rejected()).singleElement().asString().startsWith(reason);
    assertThat(((Statement.Rejected) read.all().getFirst()).raw()).contains("2020-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"document_number\": \"2020-1\", \"subt | in line 1 it is not JSON",
        "[{\"document_number\": \"2020-1\"}, | in line 1 it is not JSON",
        "[{\"name\": \"ACTION\", \"slug\": \"action\"}] | no document_number: name, slug",
        "{\"openapi\": \"3.1\"} | no document_number: openapi",
        "[1, 2] | what is no object",
        "true | what is no object",
        "' ' | the file is empty",
        "executive_order_number,signing_date | is not JSON"
      })
  void what_is_no_such_json_is_refused_with_what_was_expected(String text, String got) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageStartingWith("The file must be JSON of the Federal Register")
        .hasMessageContaining(got);
  }

  @Test
  void texts_without_end_and_nesting_without_end_are_refused() {
    var document = "[{\"document_number\": \"2020-1\", \"title\": %s}]";

    assertThatThrownBy(() -> read(document.formatted("\"" + "x".repeat(2_000_000) + "\"")))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("1048576 characters");
    assertThatThrownBy(() -> read(document.formatted("[".repeat(100_000))))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("50 levels");
    assertThatThrownBy(() -> read("{\"results\":[".repeat(100_000)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("50 levels");
  }

  @Test
  void another_encoding_is_refused() {
    var latin = "[{\"document_number\": \"2020-1\", \"title\": \"\u00e9\"}]";
    for (var encoding : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      assertThatThrownBy(
              () -> ReadStatements.of(new FederalRegisterJson(), latin.getBytes(encoding)))
          .isInstanceOf(UnreadableFile.class)
          .hasMessageContaining("UTF-8");
    }
  }

  @Test
  void it_is_told_by_its_content() {
    var format = new FederalRegisterJson();

    assertThat(List.of(ORDER, "[" + ORDER + "]", "{\"count\":0,\"description\":\"none\"}"))
        .allMatch(text -> format.recognises(new Beginning(text)));
    assertThat(
            List.of(
                "executive_order_number,document_number",
                "{\"type\":\"OrderIssued\",\"instrument\":\"us-eo-1\"}",
                "[{\"name\": \"ACTION\"}]"))
        .noneMatch(text -> format.recognises(new Beginning(text)));
  }

  private static ReadStatements read(String text) {
    return ReadStatements.of(new FederalRegisterJson(), text);
  }
}
