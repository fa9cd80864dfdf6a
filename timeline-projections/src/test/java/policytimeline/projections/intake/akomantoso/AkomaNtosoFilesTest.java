package policytimeline.projections.intake.akomantoso;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.ConsolidatedText;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;
import policytimeline.testing.SharedData;

/// Real acts, where they are at hand; the excerpt is read in any case.
class AkomaNtosoFilesTest {

  private static final Path FOLDER = SharedData.at("akoma-ntoso");

  private static final String ITALIAN = "it-dlgs-82-2005-as-of-2025-01-30.xml";

  private static final String BRITISH = "uk-pga-2014-27.xml";

  @BeforeAll
  static void say_what_is_read() {
    System.out.println(
        Files.isDirectory(FOLDER)
            ? "Akoma Ntoso: read from " + FOLDER
            : "Akoma Ntoso: no files at " + FOLDER + "; only the excerpt is read");
  }

  @Test
  void every_event_and_modification_of_the_italian_code_is_accounted_for() throws IOException {
    var statements = read(ITALIAN);
    var own = ofStream(statements, "it-dlgs-2005-82");

    // 58 events: one issue and 57 amendments; one more gives the text of the file's own day
    assertThat(own).filteredOn(RuleAmended.class::isInstance).hasSize(58);
    assertThat(own)
        .filteredOn(RuleAmended.class::isInstance)
        .filteredOn(event -> ((RuleAmended) event).by() != null)
        .hasSize(56);
    assertThat(own)
        .filteredOn(RuleRepealedInPart.class::isInstance)
        .flatExtracting(event -> ((RuleRepealedInPart) event).provisions().named())
        .contains(Provision.of("art. 4"), Provision.of("art. 57"), Provision.of("art. 5(2-bis)"));
    assertThat(AkomaNtosoTest.events(statements).map(FactKey::of)).doesNotHaveDuplicates();
    // 302 passive modifications name neither act nor day; 48 of them say it in their words
    assertThat(statements).filteredOn(Statement.Remarked.class::isInstance).hasSize(254);
    assertThat(statements).filteredOn(Statement.Unreadable.class::isInstance).hasSize(3);
    assertThat(statements).noneMatch(Statement.Rejected.class::isInstance);
  }

  @Test
  void the_italian_code_came_into_force_and_lost_articles() throws IOException {
    var timeline = timeline(ofStream(read(ITALIAN), "it-dlgs-2005-82"));

    assertThat(status(timeline, "2005-12-31")).isEqualTo(Status.NOT_YET_IN_FORCE);
    assertThat(status(timeline, "2006-01-01")).isEqualTo(Status.IN_FORCE);
    assertThat(status(timeline, "2025-02-01")).isEqualTo(Status.PARTLY_IN_FORCE);
    assertThat(text(timeline, "2025-01-29", "art. 5")).doesNotContain("pagamenti");
    assertThat(text(timeline, "2025-01-30", "art. 5")).contains("pagamenti");
  }

  @Test
  void sections_of_the_british_act_ended_when_it_said() throws IOException {
    var timeline = timeline(ofStream(read(BRITISH), "uk-pga-2014-27"));

    assertThat(status(timeline, "2014-07-16")).isNull();
    assertThat(status(timeline, "2016-12-30")).isEqualTo(Status.IN_FORCE);
    assertThat(status(timeline, "2016-12-31")).isEqualTo(Status.PARTLY_IN_FORCE);
    assertThat(text(timeline, "2014-07-17", "sec. 1")).contains("retention notice");
    var then = ConsolidatedText.of(timeline, LocalDate.parse("2016-12-31"));
    assertThat(then.provisions())
        .hasSize(8)
        .filteredOn(each -> requireNonNull(each.phase()).status() == Status.REPEALED)
        .hasSize(7);
    assertThat(then.findings()).isEmpty();
  }

  private static List<Statement> read(String file) throws IOException {
    assumeTrue(Files.isRegularFile(FOLDER.resolve(file)), "no files at " + FOLDER);
    var statements = new ArrayList<Statement>();
    new AkomaNtoso().read(Content.of(FOLDER.resolve(file)), statements::add);
    return statements;
  }

  private static List<PolicyEvent> ofStream(List<Statement> statements, String slug) {
    return AkomaNtosoTest.events(statements).filter(each -> each.stream().equals(slug)).toList();
  }

  private static Timeline timeline(List<PolicyEvent> events) {
    return Timeline.of(
        IntStream.range(0, events.size())
            .mapToObj(place -> new Entry("e" + place, place + 1L, events.get(place)))
            .toList());
  }

  private static @Nullable Status status(Timeline timeline, String day) {
    return timeline.phaseOn(LocalDate.parse(day)).map(phase -> phase.status()).orElse(null);
  }

  private static String text(Timeline timeline, String day, String provision) {
    return ConsolidatedText.of(timeline, LocalDate.parse(day)).provisions().stream()
        .filter(each -> each.number().number().equals(provision))
        .map(each -> each.text() == null ? "" : each.text().byLanguage().toString())
        .findFirst()
        .orElse("");
  }
}
