package policytimeline.projections.intake.omb;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;
import policytimeline.testing.SharedData;

/// The tables themselves, where they are at hand; the excerpts are read in any case.
class OmbFilesTest {

  private static final Path FOLDER = SharedData.at("omb");

  @BeforeAll
  static void say_what_is_read() {
    System.out.println(
        Files.isDirectory(FOLDER)
            ? "OMB: read from " + FOLDER
            : "OMB: no tables at " + FOLDER + "; only the excerpts are read");
  }

  @Test
  void every_relation_is_a_fact() throws IOException {
    var statements = read("omb_memo_relations.csv", 18);

    assertThat(types(statements))
        .isEqualTo(
            Map.of(
                "InstrumentRelated", 1L,
                "MemoAmended", 1L,
                "MemoIssued", 5L,
                "MemoRescinded", 11L,
                "MemoRescindedInPart", 1L,
                "MemoSuperseded", 4L));
    assertThat(statements).noneMatch(Statement.Rejected.class::isInstance);
  }

  @Test
  void every_memorandum_is_issued_or_described_and_those_left_out_have_a_reason()
      throws IOException {
    var statements = read("omb_memoranda_gsa_sites.csv", 52);

    assertThat(types(statements)).isEqualTo(Map.of("InstrumentDescribed", 11L, "MemoIssued", 38L));
    assertThat(OmbTables.reasons(statements).stream().filter(each -> each.contains("rejected")))
        .containsExactly(
            "19 rejected: June 2015 lies outside the fiscal year that its number bears; its issue"
                + " is not recorded; it has no title either",
            "21 rejected: The row is of M-15-14 and its title names M-13-09",
            "29 rejected: The row is of M-19-02 and its title names M-19-17");
  }

  private static Map<String, Long> types(List<Statement> statements) {
    return OmbTables.events(statements).stream()
        .collect(groupingBy(event -> event.getClass().getSimpleName(), TreeMap::new, counting()));
  }

  private static List<Statement> read(String file, int rows) throws IOException {
    assumeTrue(Files.isRegularFile(FOLDER.resolve(file)), "no tables at " + FOLDER);
    var statements = new ArrayList<Statement>();
    assertThat(new OmbCsv().read(Content.of(FOLDER.resolve(file)), statements::add))
        .isEqualTo(rows);
    return statements;
  }
}
