package policytimeline.projections.intake.datedevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.instrument.Kind;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;
import policytimeline.testing.SharedData;

/// The whole list of Estonian acts, where it is at hand.
class EstoniaFileTest {

  private static final Path FILE = SharedData.at("bulk/estonia-events.csv");

  @BeforeAll
  static void say_what_is_read() {
    System.out.println(
        Files.isRegularFile(FILE)
            ? "Dated events: read from " + FILE
            : "Dated events: no list at " + FILE + "; only the excerpts are read");
  }

  @Test
  void every_row_but_the_one_about_the_list_is_a_fact_of_its_own() throws IOException {
    var statements = read();
    var adopted = DatedEventsCsvTest.events(statements, RuleAdopted.class);
    var amended = DatedEventsCsvTest.events(statements, RuleAmended.class);

    assertThat(adopted.stream().map(PolicyEvent::stream).distinct().count()).isEqualTo(1597);
    assertThat(adopted).hasSize(1597);
    assertThat(amended.stream().map(FactKey::of).distinct().count()).isEqualTo(6166);
    assertThat(amended).hasSize(6166);
    var all = Stream.concat(adopted.stream(), amended.stream());
    assertThat(all.filter(EstoniaFileTest::isToCome).count()).isEqualTo(259);
    assertThat(DatedEventsCsvTest.rejections(statements)).isEmpty();
    assertThat(DatedEventsCsvTest.remarks(statements)).hasSize(2);
  }

  @Test
  void no_title_has_what_the_collector_added() throws IOException {
    var titles =
        DatedEventsCsvTest.events(read(), RuleAdopted.class).stream()
            .map(adopted -> Objects.requireNonNull(adopted.titles()).in("et"))
            .toList();

    assertThat(titles).noneMatch(title -> title.contains("versi") && title.contains(" — "));
    assertThat(titles.stream().filter(title -> title.endsWith("…")).count()).isEqualTo(41);
  }

  @Test
  void what_is_called_seadus_is_a_statute_and_some_acts_get_another_title() throws IOException {
    var statements = read();

    assertThat(
            DatedEventsCsvTest.events(statements, RuleAdopted.class).stream()
                .filter(adopted -> adopted.kind() == Kind.STATUTE)
                .count())
        .isEqualTo(60);
    assertThat(DatedEventsCsvTest.events(statements, InstrumentDescribed.class).size())
        .isEqualTo(78);
  }

  private static boolean isToCome(Act act) {
    var takenOn = LocalDate.of(2026, 10, 8);
    return Objects.requireNonNull(act.effectiveOn()).firstDay().isAfter(takenOn);
  }

  private static List<Statement> read() throws IOException {
    assumeTrue(Files.isRegularFile(FILE), "no list at " + FILE);
    return DatedEventsCsvTest.read(Content.of(FILE));
  }
}
