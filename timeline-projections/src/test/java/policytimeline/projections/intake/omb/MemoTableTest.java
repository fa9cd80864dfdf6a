package policytimeline.projections.intake.omb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static policytimeline.projections.intake.omb.OmbTables.MEMORANDA;
import static policytimeline.projections.intake.omb.OmbTables.events;
import static policytimeline.projections.intake.omb.OmbTables.excerpt;
import static policytimeline.projections.intake.omb.OmbTables.reasons;
import static policytimeline.projections.intake.omb.OmbTables.table;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Kind;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;

class MemoTableTest {

  @Test
  void a_memorandum_is_issued_with_its_title_its_date_and_its_source() throws IOException {
    var issued = issued(excerpt("memoranda.csv"), "us-omb-m-03-22");

    assertThat(issued.citation()).hasToString("M-03-22");
    assertThat(requireNonNull(issued.titles()).in("en"))
        .startsWith("OMB Guidance for Implementing the Privacy Provisions");
    assertThat(issued.kind()).isEqualTo(Kind.OMB_MEMORANDUM);
    assertThat(issued.issuer()).hasToString("omb");
    assertThat(issued.jurisdiction()).hasToString("us");
    assertThat(issued.signedOn()).hasToString("2003-09-26");
    assertThat(issued.effectiveOn()).isEqualTo(issued.signedOn());
    assertThat(issued.source().publisher()).isEqualTo("GSA/digitalgov.gov");
    assertThat(issued.source().url()).startsWith("https://www.whitehouse.gov/");
    assertThat(String.valueOf(issued.source().citation()))
        .startsWith("GSA/digitalgov.gov@49795832 content/resources/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "September 26, 2003 | 2003-09-26",
        "August 2005        | 2005-08",
        "Sept. 2005         | 2005-09",
        "7/15/2011          | 2011-07-15",
        "2025-04-03         | 2025-04-03",
        "2018-12            | 2018-12",
        "February 30, 2003  | ",
        "13/1/2003          | ",
        "soon               | "
      })
  void a_date_is_read_as_people_write_it(String text, String date) {
    assertThat(String.valueOf(DateText.read(text))).isEqualTo(String.valueOf(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-omb-m-11-27 | 2011-07-15 | Implementing the Telework Enhancement Act of 2010: Security"
            + " Guidelines",
        "us-omb-m-18-16 | 2018-06    | Appendix A to OMB Circular No. A-123, Management of"
            + " Reporting and Data Integrity Risk"
      })
  void number_and_date_in_a_title_are_no_part_of_it(String slug, String date, String title)
      throws IOException {
    var issued = issued(excerpt("memoranda.csv"), slug);

    assertThat(issued.signedOn()).hasToString(date);
    assertThat(requireNonNull(issued.titles()).in("en")).isEqualTo(title);
  }

  @Test
  void a_memorandum_without_a_date_is_described_and_not_issued() throws IOException {
    var statements = excerpt("memoranda.csv");

    assertThat(events(statements, InstrumentDescribed.class))
        .extracting(described -> described.stream() + " " + described.kind())
        .containsExactly("us-omb-m-22-18 OMB_MEMORANDUM", "us-omb-m-24-10 OMB_MEMORANDUM");
    assertThat(reasons(statements)).contains("8: no date is given; its issue is not recorded");
  }

  @Test
  void what_contradicts_itself_is_not_recorded() throws IOException {
    assertThat(reasons(excerpt("memoranda.csv")))
        .contains(
            "5 rejected: June 2015 lies outside the fiscal year that its number bears; its issue is"
                + " not recorded; it has no title either",
            "6 rejected: The row is of M-15-14 and its title names M-13-09");
  }

  @Test
  void a_circular_is_one_and_its_revision_another() throws IOException {
    var statements =
        table(
            MEMORANDA
                + "OMB Circular No. A-4,Regulatory Analysis,\"September 17, 2003\",,OMB\n"
                + "Circular A-4 (2023),Regulatory Analysis,\"November 9, 2023\",,same\n");

    assertThat(events(statements, MemoIssued.class))
        .extracting(issued -> issued.stream() + " " + issued.kind() + " " + issued.source())
        .containsExactly(
            "us-omb-circular-a-4 CIRCULAR " + Source.of("OMB", null),
            "us-omb-circular-a-4-2023 CIRCULAR "
                + Source.of("OMB", null));
  }

  @Test
  void of_two_rows_the_first_is_recorded_and_what_differs_is_remarked() throws IOException {
    var statements =
        table(
            MEMORANDA
                + "M-24-10,Advancing Governance,,,GSA\n"
                + "M 24-10,Advancing Governance,\"March 28, 2024\",,OMB\n"
                + "M-24-10,Advancing Innovation,March 2024,,CIO\n");

    assertThat(events(statements)).hasSize(2);
    assertThat(issued(statements, "us-omb-m-24-10").signedOn()).hasToString("2024-03-28");
    assertThat(reasons(statements))
        .containsExactly(
            "2: no date is given; its issue is not recorded",
            "4: a row before it gives the title Advancing Governance, which is recorded",
            "4: a row before it gives the date 2024-03-28, which is recorded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M-24-10,T,'March 28, 2024',,      | A row names its source in words, or with same that of"
            + " the row above; got: nothing",
        "M-24-10,T,'March 28, 2024',,same  | A row names its source in words, or with same that of"
            + " the row above; got: nothing",
        ",T,'March 28, 2024',,GSA          | A memo is named as M-24-10 or Circular A-123; got:"
            + " nothing",
        "EO 14110,T,'October 30, 2023',,GSA| A memo is named as M-24-10 or Circular A-123; got: EO"
            + " 14110"
      },
      quoteCharacter = '\u0000')
  void a_row_that_cannot_be_read_is_rejected_and_the_rest_goes_on(String row, String reason)
      throws IOException {
    var statements =
        table(MEMORANDA + row.replace('\'', '"') + "\nM-24-18,T,September 2024,,GSA\n");

    assertThat(reasons(statements)).containsExactly("2 rejected: " + reason);
    assertThat(events(statements, MemoIssued.class)).hasSize(1);
  }

  @Test
  void an_address_that_is_none_is_left_out() throws IOException {
    var statements = table(MEMORANDA + "M-24-18,T,September 2024,/m-24-18.pdf,GSA\n");

    assertThat(issued(statements, "us-omb-m-24-18").source().url()).isNull();
    assertThat(reasons(statements))
        .containsExactly("2: the url is no absolute http or https address; left out");
  }

  @Test
  void both_shapes_are_told_by_their_header() {
    var format = new OmbCsv();

    assertThat(format.recognises(new Beginning("url,memo,title,date_text\n"))).isTrue();
    assertThat(format.recognises(new Beginning("target,acting,relation\n"))).isTrue();
    assertThat(format.recognises(new Beginning("date,kind,norm_id,subject\n"))).isFalse();
    assertThatThrownBy(() -> table("a,b\n"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("memo and title and date_text");
  }

  private static MemoIssued issued(List<Statement> statements, String slug) {
    return events(statements, MemoIssued.class).stream()
        .filter(issued -> issued.stream().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
