package policytimeline.projections.intake.federalregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRows;

/// What is said in a line `Note:` of the effect of an order is read or left unread, and nothing of
/// it is passed over.
class RemarkedTest {

  private static final Pattern NOTE =
      Pattern.compile("(?:^|;)[; ]*note ?:(.*)", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EO 13040 is nullified by virtue of the Commission being abolished by EO 13138, September"
            + " 30, 1999.|EO 13040: REVOKE UNDERGOES EO 13138 1999-09-30",
        "EO 12980 is nullified by virtue of EO 13138, September 30, 1999."
            + "|EO 12980: REVOKE UNDERGOES EO 13138 1999-09-30",
        "EO 10722 was nullified when the Committee was abolished by EO 10925, March 6, 1961."
            + "|EO 10722: REVOKE UNDERGOES EO 10925 1961-03-06",
        "This Executive order was nullified by an Act of January 30, 1942 (56 Stat. 23, 50 U.S.C."
            + " App. 902)|REVOKE UNDERGOES [Act of January 30, 1942 (56 Stat. 23, 50 U.S.C. App."
            + " 902)] 1942-01-30",
        "This Executive order was terminated by EO 9718, May 23, 1943."
            + "|REVOKE UNDERGOES EO 9718 1943-05-23",
        "The authority of this Executive order was repealed by: Pub.L. 89-554."
            + "|LOSE_AUTHORITY DOES [Pub.L. 89-554]",
        "The authority of EO 10243 was repealed by Public Law 89-554 (80 Stat. 651; 50 USC App."
            + " 611n).|LOSE_AUTHORITY DOES [Public Law 89-554]",
        "The authority of this Executive order was repealed by the Career Compensation Act of 1949,"
            + " Public Law 81-351, 63 Stat. 839.|LOSE_AUTHORITY DOES [Public Law 81-351]",
        "See Public Law 94-412 (90 Stat. 1255; 50 U.S.C. 1601), which terminates all powers."
            + "|SEE DOES [Public Law 94-412]"
      })
  void forms_that_recur_are_read(String note, String meant) {
    assertThat(ReadNotes.of("Note: " + note)).containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EO 13041 is nullified in part by virtue of the Committee being abolished by EO 13138,"
            + " September 30, 1999.",
        "The authority of this Executive order was repealed by the Annual and Sick Leave Act of"
            + " 1951.",
        "The Office was terminated by EO 9841, April 23, 1947.",
        "Authority Expired",
        "Suspension only good until June 29, 1968",
        "This Executive order is no longer in effect."
      })
  void another_word_on_the_effect_is_left_unread_as_it_stands(String note) {
    assertThat(ReadNotes.of("Note: " + note)).containsExactly("unread: " + note);
  }

  @Test
  void of_the_notes_since_1937_only_those_are_passed_over_that_tell_of_no_effect()
      throws IOException {
    var file = FederalRegisterFilesTest.FOLDER.resolve("executive-orders-1937-2024-10.csv");
    assumeTrue(Files.isRegularFile(file), "no exports at " + file.getParent());
    var passedOver = new TreeSet<String>();
    new CsvRows("the export", List.of())
        .forEach(
            Content.of(file),
            row -> {
              var notes = row.raw("disposition_notes");
              NoteSection.of(notes == null ? "" : notes).stream()
                  .filter(section -> NOTE.matcher(section.words() + ":").matches())
                  .map(NoteSection::text)
                  .filter(text -> Remarked.read(text).isEmpty())
                  .forEach(passedOver::add);
            });

    assertThat(passedOver)
        .extracting(text -> text.replaceFirst("^(.{30}).*", "$1"))
        .containsExactly(
            "Executive Order 11382 amended ",
            "In memoriam of President Nixon",
            "Proclamation 2714 of December ",
            "Pursuant to the Department of ",
            "The Council was physically loc",
            "This Executive order amends th",
            "This Executive order expands e",
            "This Executive order expands e",
            "This Executive order is concer",
            "This Executive order relates t",
            "This Executive order was origi");
  }
}
