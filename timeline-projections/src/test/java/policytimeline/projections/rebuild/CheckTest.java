package policytimeline.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// A row that does not follow from the log is found by a check, and gone after a rebuild.
@OnPostgres
class CheckTest {

  private static final long SEED = Long.getLong("seed", 14_362);

  private static final List<String> WRONG =
      List.of(
          "update phase set status = 'revoked' where (instrument, known_from, valid_from) ="
              + " (select instrument, known_from, valid_from from phase where status = 'in_force'"
              + " order by 1, 2, 3 limit 1)",
          "delete from relation where (entry, known_from) ="
              + " (select entry, known_from from relation order by 1, 2 limit 1)",
          "insert into finding select gen_random_uuid(), known_from, known_to, 'us-eo-1', relation,"
              + " kind, 'Nobody found this', valid_from, valid_to, entries, sources"
              + " from finding limit 1",
          "update title set vector = to_tsvector('simple', 'other') where (instrument, known_from) ="
              + " (select instrument, known_from from title order by 1, 2 limit 1)",
          "update instrument set known_to = known_to + 1 where (slug, known_from) ="
              + " (select slug, known_from from instrument where known_to < 1000000 order by 1, 2"
              + " limit 1)");

  private final Ledger ledger;
  private final Rebuilds rebuilds;
  private final RebuildQueries queries;

  CheckTest(Ledger ledger, Rebuild rebuild, RebuildQueries queries) {
    this.ledger = ledger;
    this.queries = queries;
    this.rebuilds = new Rebuilds(rebuild, queries);
  }

  @Test
  void read_models_that_follow_from_the_log_are_proved() {
    var head = record();

    rebuilds.toTheEnd(Purpose.CHECK);

    var certificate = queries.certificate().orElseThrow();
    assertThat(certificate.isRight()).as("seed %d: %s", SEED, certificate).isTrue();
    assertThat(certificate.position()).isEqualTo(head);
    assertThat(certificate.tables())
        .extracting(ProvedTable::name)
        .containsExactlyInAnyOrderElementsOf(ledger.readModels().keySet());
    var digest = certificate.digest();
    rebuilds.toTheEnd(Purpose.REBUILD);
    rebuilds.toTheEnd(Purpose.CHECK);
    assertThat(queries.certificate().map(Certificate::digest)).hasValue(digest);
  }

  @Test
  void wrong_rows_are_found_named_and_gone_after_a_rebuild() {
    record();
    var right = ledger.readModels();
    WRONG.forEach(ledger::change);
    var wrong = ledger.readModels();

    rebuilds.toTheEnd(Purpose.CHECK);

    var certificate = queries.certificate().orElseThrow();
    assertThat(certificate.isRight()).isFalse();
    assertThat(certificate.tables())
        .filteredOn(table -> !table.isRight())
        .extracting(ProvedTable::name)
        .containsExactlyInAnyOrder("phase", "relation", "finding", "title", "instrument");
    assertThat(certificate.tables())
        .filteredOn(table -> !table.isRight())
        .allSatisfy(table -> assertThat(table.differing()).hasSize(1));
    assertThat(certificate.tables())
        .filteredOn(table -> table.name().equals("finding"))
        .singleElement()
        .satisfies(table -> assertThat(table.differing()).containsExactly("us-eo-1"));
    assertThat(ledger.readModels()).isEqualTo(wrong);

    rebuilds.toTheEnd(Purpose.REBUILD);

    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(right);
  }

  private long record() {
    Histories.ofNeighbours(SEED, 20).forEach(ledger::append);
    return ledger.settle();
  }
}
