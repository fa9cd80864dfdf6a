package policytimeline.projections.intake.federalregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRows;

/// All 81 labels of the notes since 1937, and what each means. Those that have no clear word in the
/// domain stay unread: what a body became, what holds provisionally.
class LabelsTest {

  private static final String TABLE = "/federal-register/labels.csv";

  private static final Pattern LABEL = Pattern.compile("^\\s*([A-Za-z][^:]{0,80}?)\\s*:");

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|', numLinesToSkip = 1)
  void every_label_means_what_the_table_says_or_is_left_unread(String label, String meaning) {
    var read =
        ReadNotes.of(label + ": EO 9999, May 1, 2020").stream()
            .map(note -> note.startsWith("unread: ") ? "unread" : note)
            .map(note -> note.replace(" EO 9999 2020-05-01", ""))
            .toList();

    assertThat(read.isEmpty() ? "nothing" : String.join("; ", read)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Expired:  June 30, 1968 | expired 1968-06-30",
        "This Executive order terminates on January 1, 1966 | expired 1966-01-01",
        "Expired: June 31, 1968 | unread: Expired: June 31, 1968",
        "Effective: soon | unread: Effective: soon"
      })
  void a_day_behind_a_label_is_the_end_of_the_order(String notes, String meant) {
    assertThat(ReadNotes.of(notes)).containsExactly(meant);
  }

  @Test
  void an_effective_day_belongs_to_the_issue() {
    var order = "executive_order_number,signing_date,disposition_notes\n11269,1966-02-14,";
    var read =
        ReadStatements.of(
            new FederalRegisterCsv(),
            order + "\"Effective date: January 1, 1966\nAmends: EO 10033, February 8, 1949\"");

    assertThat(read.issued())
        .singleElement()
        .satisfies(
            issued -> {
              assertThat(issued.signedOn()).hasToString("1966-02-14");
              assertThat(issued.effectiveOn()).hasToString("1966-01-01");
            });
    assertThat(read.events()).hasSize(2);
  }

  @Test
  void the_table_has_every_label_of_the_export() throws IOException {
    var file = FederalRegisterFilesTest.FOLDER.resolve("executive-orders-1937-2024-10.csv");
    assumeTrue(Files.isRegularFile(file), "no exports at " + file.getParent());
    var labels = new TreeSet<String>();
    new CsvRows("the export", List.of())
        .forEach(
            Content.of(file),
            row -> {
              var notes = row.raw("disposition_notes");
              (notes == null ? "" : notes)
                  .lines()
                  .map(LABEL::matcher)
                  .filter(label -> label.find())
                  .forEach(label -> labels.add(label.group(1)));
            });

    var table = Files.readAllLines(Path.of("src/test/resources" + TABLE));
    assertThat(labels).hasSize(81);
    assertThat(table.stream().skip(1).map(line -> line.substring(0, line.indexOf('|'))))
        .containsExactlyInAnyOrderElementsOf(labels);
  }
}
