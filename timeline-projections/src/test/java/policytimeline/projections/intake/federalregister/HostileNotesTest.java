package policytimeline.projections.intake.federalregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes that somebody made up to keep the service busy.
class HostileNotesTest {

  /// As long as the longest notes that have occurred.
  private static final int LONG = 12_000;

  private static final Duration AT_MOST = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "1",
        "(",
        ")",
        "[",
        ",",
        ";",
        ":",
        " ",
        "\n",
        "\t",
        "-",
        ".",
        "\u00a0",
        "()",
        "(;)",
        "((;",
        ";)",
        "A ",
        "Aa ",
        "Aa, ",
        "EO ",
        "EO 1",
        "EO 1,",
        "EO 1 (",
        "EO 1, in part",
        " EO 1;\n",
        "by ",
        "Revoked ",
        "Revoked by ",
        "Revokes and ",
        "See: ",
        "See EO 1 ",
        "in part ",
        "(in part)",
        "May 1, 1900",
        ", May 1",
        "May ",
        "of the ",
        "and ",
        "No. ",
        "Notice of ",
        "Public Law ",
        "Committee ",
        "continued by ",
        "(sec. 1(a)(b), and 2)",
        "\u00bd",
        "which ",
        "Act, ",
        "\ud83d\ude00"
      })
  void no_repetition_takes_long(String part) {
    for (var before : new String[] {"", "Revokes: EO 1", "("}) {
      var notes = before + part.repeat(LONG / part.length()) + "\0";

      assertThat(assertTimeoutPreemptively(AT_MOST, () -> NoteReader.read(notes))).isNotNull();
    }
  }

  @Test
  void a_million_characters_are_not_even_begun() {
    var notes = "Revokes: EO 14110" + "x".repeat(1_000_000);

    assertThat(assertTimeoutPreemptively(AT_MOST, () -> NoteReader.read(notes)))
        .singleElement()
        .isInstanceOfSatisfying(
            Note.Unread.class,
            unread -> {
              assertThat(unread.reason()).contains("longer than 50000 characters");
              assertThat(unread.text()).hasSize(500).startsWith("Revokes: EO 14110");
            });
    assertThat(NoteReader.effectiveOn("Effective: January 1, 1966\n" + notes)).isNull();
  }
}
