package policytimeline.projections.intake.federalregister;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRows;

/// Orders of eight decades whose notes were read by people: `hand-checked.txt` says what they mean.
/// A date inside of a name is written there without its comma.
class HandCheckedOrdersTest {

  private static final Path FOLDER = Path.of("src/test/resources/federal-register");

  private static final Map<String, String> ACTS =
      Map.ofEntries(
          Map.entry("see", "SEE DOES "),
          Map.entry("revokes", "REVOKE DOES "),
          Map.entry("revoked by", "REVOKE UNDERGOES "),
          Map.entry("suspended by", "SUSPEND UNDERGOES "),
          Map.entry("supersedes", "SUPERSEDE DOES "),
          Map.entry("superseded by", "SUPERSEDE UNDERGOES "),
          Map.entry("amends", "AMEND DOES "),
          Map.entry("amended by", "AMEND UNDERGOES "));

  @ParameterizedTest
  @MethodSource("orders")
  void an_order_does_and_undergoes_what_a_reader_finds_in_its_notes(String number)
      throws IOException {
    var read =
        ReadNotes.of(requireNonNull(notes().get(number))).stream()
            .map(note -> note.startsWith("unread: ") ? note : note.replace(",", ""))
            .toList();

    assertThat(read).containsExactlyInAnyOrderElementsOf(expected().get(number));
  }

  @Test
  void every_order_of_the_excerpt_has_been_checked() throws IOException {
    assertThat(expected().keySet()).hasSize(27).isEqualTo(notes().keySet());
  }

  static Stream<String> orders() throws IOException {
    return expected().keySet().stream();
  }

  private static Map<String, String> notes() throws IOException {
    var notes = new HashMap<String, String>();
    new CsvRows("the excerpt", List.of())
        .forEach(
            Content.of(FOLDER.resolve("hand-checked.csv")),
            row ->
                notes.put(
                    requireNonNull(row.text("executive_order_number")),
                    requireNonNull(row.raw("disposition_notes"))));
    return notes;
  }

  private static Map<String, List<String>> expected() {
    var expected = new TreeMap<String, List<String>>();
    var number = "";
    for (var line : lines()) {
      if (line.matches("\\d+")) {
        number = line;
      } else {
        expected.merge(
            number,
            expected(line).toList(),
            (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
      }
    }
    return expected;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FOLDER.resolve("hand-checked.txt"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<String> expected(String line) {
    var words = line.substring(0, line.indexOf(':'));
    var rest = line.substring(line.indexOf(':') + 2);
    if (words.equals("unread")) {
      return Stream.of(line);
    }
    if (words.equals("expired")) {
      return Stream.of("expired " + rest);
    }
    var of = words.matches("\\d.*") ? words.substring(0, words.indexOf(' ')) : "";
    var act = requireNonNull(ACTS.get(words.substring(of.length()).strip()));
    var before = of.isEmpty() ? act : "EO " + of + ": " + act;
    return Stream.of(rest.split(", ", -1))
        .map(target -> before + (target.startsWith("[") ? target : "EO " + target));
  }
}
