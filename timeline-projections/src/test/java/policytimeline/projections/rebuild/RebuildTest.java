package policytimeline.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Histories;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// A rebuild comes to the rows that were made live, whatever the log, and only those.
@OnPostgres
class RebuildTest {

  private static final long SEED = Long.getLong("seed", 14_365);
  private static final int COUNT = 40;

  private final Ledger ledger;
  private final Rebuilds rebuilds;

  RebuildTest(Ledger ledger, Rebuild rebuild, RebuildQueries queries) {
    this.ledger = ledger;
    this.rebuilds = new Rebuilds(rebuild, queries);
  }

  @Test
  void it_makes_the_very_rows_that_were_made_live() {
    Histories.ofNeighbours(SEED, COUNT).forEach(ledger::append);
    ledger.settle();
    var live = ledger.readModels();
    assertThat(live.get("finding")).anyMatch(row -> row.contains("one_sided"));

    rebuilds.toTheEnd(Purpose.REBUILD);

    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(live);
  }

  @Test
  void the_new_tables_have_whatever_the_old_ones_had() {
    ledger.change("alter table phase set (autovacuum_vacuum_scale_factor = 0.5)");
    ledger.change("grant select on phase to public");
    var before = shape();

    rebuilds.toTheEnd(Purpose.REBUILD);

    assertThat(shape()).isEqualTo(before);
    assertThat(
            ledger.texts(
                "select relname from pg_class where relnamespace = 'rebuild'::regnamespace"))
        .isEmpty();
  }

  @Test
  void what_is_learned_afterwards_is_projected_too() {
    var runs = Histories.ofNeighbours(SEED, COUNT);
    runs.subList(0, runs.size() / 2).forEach(ledger::append);
    ledger.settle();
    rebuilds.toTheEnd(Purpose.REBUILD);

    runs.subList(runs.size() / 2, runs.size()).forEach(ledger::append);
    ledger.settle();

    var rebuilt = ledger.readModels();
    ledger.replay();
    assertThat(ledger.readModels()).as("seed %d", SEED).isEqualTo(rebuilt);
  }

  private List<String> shape() {
    return ledger.texts(
        """
        select concat_ws(' ', relname, relkind, reloptions, relacl,
                         (select string_agg(attname || format_type(atttypid, atttypmod)
                                              || attnotnull, ',' order by attnum)
                            from pg_attribute where attrelid = pg_class.oid),
                         (select string_agg(conname || pg_get_constraintdef(pg_constraint.oid), ','
                                            order by conname)
                            from pg_constraint where conrelid = pg_class.oid),
                         (select pg_get_indexdef(pg_class.oid) where relkind = 'i'))
          from pg_class
         where relnamespace = 'public'::regnamespace
         order by 1
        """);
  }
}
