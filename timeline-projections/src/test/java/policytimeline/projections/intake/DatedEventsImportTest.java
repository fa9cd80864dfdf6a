package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Phase;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.phase.PhaseQueries;

/// What can be asked of a country's acts once a list of their events is imported.
@OnPostgres
class DatedEventsImportTest {

  private static final Content ESTONIA =
      Content.of(Path.of("src/test/resources/dated-events/estonia.csv"));

  private final Ledger ledger;
  private final Importing imports;
  private final PhaseQueries phases;

  DatedEventsImportTest(
      Ledger ledger, Imports imports, ImportQueries queries, PhaseQueries phases) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
    this.phases = phases;
  }

  @Test
  void an_act_is_in_force_on_a_day_and_repealed_later() {
    read(
        text(
            """
            date,kind,norm_id,source_id,subject
            2026-04-07,bootstrap,,,Init legalize-ee
            2002-06-01,bootstrap,22711,22711,Keskuse moodustamine
            2026-01-12,repeal,22711,109012026013,Keskuse moodustamine
            """));
    var known = ledger.settle();

    assertThat(phases.of("ee-22711", known))
        .extracting(phase -> phase.status().code() + " " + days(phase))
        .containsExactly("in_force 2002-06-01 to 2026-01-12", "repealed 2026-01-12 to null");
  }

  @Test
  void an_act_of_the_list_begins_where_the_list_says_and_importing_again_adds_nothing() {
    var first = read(ESTONIA);
    var known = ledger.settle();

    assertThat(first.counts().rows()).isEqualTo(8);
    assertThat(first.counts().recorded()).isEqualTo(8);
    assertThat(first.counts().rejected()).isZero();
    assertThat(phases.of("ee-407022026040", known))
        .extracting(phase -> phase.status().code() + " " + days(phase))
        .containsExactly(
            "not_yet_in_force 2026-02-07 to 2026-02-10", "in_force 2026-02-10 to null");
    assertThat(phases.of("ee-12781155", known)).isEmpty();

    assertThat(read(ESTONIA).counts().recorded()).isZero();
    assertThat(ledger.settle()).isEqualTo(known);
  }

  private static String days(Phase phase) {
    Period period = phase.period();
    return period.from() + " to " + period.to();
  }

  private static Content text(String list) {
    return () -> new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
  }

  private Import read(Content list) {
    try (var bytes = list.open()) {
      return imports.await(
          imports.submit(ImportRequest.of("dated-events-csv", "u-7"), bytes.readAllBytes()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
