package policytimeline.projections.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.store.LogReader;
import policytimeline.testing.SharedData;

/// All executive orders from 1937 to 2024 where the export is at hand, else its excerpts.
@OnPostgres
class FederalRegisterImportTest {

  private static final Path EXPORT =
      SharedData.at("federal-register/executive-orders-1937-2024-10.csv");

  private static final Path EXCERPT = Path.of("src/test/resources/federal-register/orders-iso.csv");

  private final Ledger ledger;
  private final Importing imports;
  private final LogReader log;

  FederalRegisterImportTest(Ledger ledger, Imports imports, ImportQueries queries, LogReader log) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
    this.log = log;
  }

  @Test
  void every_order_is_recorded_once_and_a_second_import_adds_nothing() {
    var whole = Files.exists(EXPORT);
    var file = whole ? EXPORT : EXCERPT;
    System.out.println("Federal Register: imported from " + file);

    var first = read(file);
    ledger.settle();
    var issued = ledger.number("select count(*) from entry where type = 'OrderIssued'");

    assertThat(ledger.number("select count(*) from instrument where known_to > 999999999"))
        .isEqualTo(issued);
    if (whole) {
      assertThat(first.counts().rejected()).isZero();
      assertThat(first.counts().rows()).isEqualTo(6631);
      assertThat(issued).isEqualTo(6630);
    }
    var second = read(file);
    assertThat(second.counts().recorded()).isZero();
    assertThat(second.counts().corroborated()).isZero();
    assertThat(second.counts().rows()).isEqualTo(first.counts().rows());
    assertThat(factsThatStandTwice()).isEmpty();
  }

  /// The two sides of one fact would end an instrument twice.
  private List<String> factsThatStandTwice() {
    return ledger.texts("select distinct stream from entry order by stream").stream()
        .collect(groupingBy(stream -> Math.floorMod(stream.hashCode(), 20)))
        .values()
        .stream()
        .flatMap(this::factsThatStandTwice)
        .toList();
  }

  private Stream<String> factsThatStandTwice(Collection<String> streams) {
    return log.of(streams, Long.MAX_VALUE).values().stream()
        .map(entries -> Timeline.of(entries.stream().map(LogReader.Recorded::asEntry).toList()))
        .flatMap(
            timeline ->
                timeline
                    .record()
                    .events(Act.class)
                    .collect(groupingBy(act -> FactKey.of(act).text(), counting()))
                    .entrySet()
                    .stream())
        .filter(fact -> fact.getValue() > 1)
        .map(fact -> fact.getKey());
  }

  private Import read(Path file) {
    return imports.file("federal-register-csv", file);
  }
}
