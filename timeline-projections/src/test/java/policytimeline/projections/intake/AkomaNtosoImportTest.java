package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.ConsolidatedText;
import policytimeline.core.text.TextProvision;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.store.LogReader;

/// An act of Akoma Ntoso in the log, asked on days.
@OnPostgres
class AkomaNtosoImportTest {

  private static final Path EXCERPT =
      Path.of("src/test/resources/akoma-ntoso/it-legge-10-2001.xml");

  private static final String ACT = "it-legge-2001-10";

  private final Ledger ledger;
  private final Importing imports;
  private final LogReader log;

  AkomaNtosoImportTest(Ledger ledger, Imports imports, ImportQueries queries, LogReader log) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
    this.log = log;
  }

  @BeforeEach
  void imported() {
    read();
    ledger.settle();
  }

  @Test
  void its_status_follows_its_life() {
    assertThat(status("2001-03-31")).isEqualTo(Status.NOT_YET_IN_FORCE);
    assertThat(status("2001-04-01")).isEqualTo(Status.IN_FORCE);
    assertThat(status("2010-09-01")).isEqualTo(Status.PARTLY_IN_FORCE);
    assertThat(status("2030-01-01")).isEqualTo(Status.REPEALED);
  }

  @Test
  void its_text_is_told_where_the_file_has_it_and_nowhere_else() {
    assertThat(text("2001-04-01")).doesNotContain("art. 1: 1. One, as it reads ((now)).");
    assertThat(text("2005-06-01")).contains("art. 1: One, as replaced in 2005.");
    assertThat(text("2019-12-31")).contains("art. 1: One, as replaced in 2005.", "art. 2-bis: -");
    assertThat(text("2020-01-01"))
        .containsExactly(
            "art. 1: 1. One, as it reads ((now)).",
            "art. 2: Two.",
            "art. 2-bis: Two and a half.",
            "art. 3: -");
  }

  @Test
  void a_second_import_adds_nothing() {
    var again = read();

    assertThat(again.counts().recorded()).isZero();
    assertThat(again.counts().corroborated()).isZero();
    assertThat(again.counts().unchanged()).isPositive();
  }

  private Import read() {
    return imports.file("akoma-ntoso", EXCERPT);
  }

  private Timeline timeline() {
    var entries = log.of(List.of(ACT), Long.MAX_VALUE).getOrDefault(ACT, List.of());
    return Timeline.of(entries.stream().map(LogReader.Recorded::asEntry).toList());
  }

  private Status status(String day) {
    return timeline().phaseOn(LocalDate.parse(day)).orElseThrow().status();
  }

  private List<String> text(String day) {
    return ConsolidatedText.of(timeline(), LocalDate.parse(day)).provisions().stream()
        .map(AkomaNtosoImportTest::told)
        .toList();
  }

  private static String told(TextProvision provision) {
    return provision.number() + ": " + (provision.text() == null ? "-" : provision.text().in("it"));
  }
}
