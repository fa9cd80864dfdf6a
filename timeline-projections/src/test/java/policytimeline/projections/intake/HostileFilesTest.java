package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// A file that is broken, or is not what it is said to be, is told so, and nothing of it is
/// recorded.
@OnPostgres
class HostileFilesTest {

  private static final String ORDERS =
      "executive_order_number,signing_date,title,publication_date\n14110,2023-10-30,Safe AI,2023-11-01\n";

  private static final int LONG_LINE = 16 * 1024 * 1024;

  private final Ledger ledger;
  private final Importing imports;

  HostileFilesTest(Ledger ledger, Imports imports, ImportQueries queries) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "federal-register-json",
        "federal-register-csv",
        "omb-csv",
        "dated-events-csv",
        "csv",
        "akoma-ntoso"
      })
  void what_is_no_text_at_all_fails_in_every_format(String format) {
    var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    assertFails(format, new ByteArrayInputStream(picture), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "federal-register-json",
        "federal-register-csv",
        "omb-csv",
        "dated-events-csv",
        "csv",
        "akoma-ntoso"
      })
  void another_encoding_is_told_in_every_format(String format) {
    var utf16 = ORDERS.getBytes(StandardCharsets.UTF_16);

    assertFails(format, new ByteArrayInputStream(utf16), "");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          federal-register-csv, ", buffer
          omb-csv,              ", buffer
          dated-events-csv,     ", buffer
          csv,                  ", ``
          federal-register-json, {"results":[{"title":", ``
          akoma-ntoso,          <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name=", ``
          """,
      quoteCharacter = '`')
  void a_line_without_end_is_refused_before_it_is_held(String format, String start, String reason) {
    assertFails(format, new SequenceInputStream(bytes(start), new Letters(LONG_LINE)), reason);
  }

  @Test
  void a_fact_without_end_is_rejected_and_the_next_is_read() {
    var content =
        new SequenceInputStream(
            bytes("{\"type\":\""),
            new SequenceInputStream(new Letters(LONG_LINE), bytes("\"}\n{}")));

    var done = imports.await(imports.submit(ImportRequest.of("jsonl", "u-7"), content));

    assertThat(done.state()).isEqualTo(ImportState.COMPLETED);
    assertThat(done.counts().rejected()).isEqualTo(2);
    assertThat(imports.remarks(done)).extracting(Remark::line).containsExactly(1L, 2L);
    assertNothingIsRecorded();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          `14111,2023-11-01,"Another`,            a quote is not closed
          `14111,2023-11-01,"Another, cut`,       a quote is not closed
          `14111,2023-11`,                        has 2 of 4 cells
          `14111`,                                has 1 of 4 cells
          """,
      quoteCharacter = '`')
  void a_table_that_breaks_off_in_a_row_fails_as_a_whole(String rest, String reason) {
    assertFails("federal-register-csv", bytes(ORDERS + rest), reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14111,2023-11-01,,",
        "14111,2023-11-01\n",
        "14111,2023-11-01,,\"2023-11-02\"",
        "14111,2023-11-01,\"A \"\"quoted\"\" word\"\n",
        "14111,2023-11-01,5\" pipes,2023-11-02"
      })
  void a_table_that_ends_with_its_row_is_whole(String row) {
    var done = imports.text(ImportRequest.of("federal-register-csv", "u-7"), ORDERS + row);

    assertThat(done.reason()).isNull();
    assertThat(done.counts().recorded()).isEqualTo(2);
  }

  @Test
  void a_formula_in_a_cell_is_text() {
    var formula = "=HYPERLINK(\"\"http://example.org\"\")";
    imports.text(
        ImportRequest.of("federal-register-csv", "u-7"),
        ORDERS.replace("Safe AI", "\"" + formula + "\""));
    ledger.settle();

    assertThat(ledger.texts("select title from title"))
        .isEqualTo(List.of(formula.replace("\"\"", "\"")));
  }

  private void assertFails(String format, InputStream content, String reason) {
    var done = imports.await(imports.submit(ImportRequest.of(format, "u-7"), content));

    assertThat(done.state()).isEqualTo(ImportState.FAILED);
    assertThat(done.reason()).isNotBlank().contains(reason);
    assertNothingIsRecorded();
  }

  private void assertNothingIsRecorded() {
    assertThat(ledger.number("select count(*) from entry")).isZero();
    // what was sent is put away after the import is over
    Ledger.awaitUntil(
        () ->
            ledger.number("select count(*) from import_statement") == 0
                && ledger.number("select count(*) from import_chunk") == 0);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// So many letters on one line.
  private static final class Letters extends InputStream {

    private long left;

    Letters(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      var read = (int) Math.min(most, left);
      Arrays.fill(into, from, from + read, (byte) 'a');
      left -= read;
      return read;
    }
  }
}
