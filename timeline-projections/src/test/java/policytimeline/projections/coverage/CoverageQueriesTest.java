package policytimeline.projections.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.covered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.Family;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.coverage.Covered.Freshness;

@OnPostgres
class CoverageQueriesTest {

  private final Ledger ledger;
  private final CoverageQueries coverage;

  CoverageQueriesTest(Ledger ledger, CoverageQueries coverage) {
    this.ledger = ledger;
    this.coverage = coverage;
  }

  @Test
  void of_each_jurisdiction_and_family_the_last_declaration_is_believed() {
    ledger.learn(covered("us", Family.ORDER, "1994-01-01", "2024-10-10"));
    ledger.learn(covered("us", Family.ORDER, "1937-01-01", "2026-06-30"));
    ledger.learn(covered("eu", "2024-01-01", null));
    ledger.learn(covered("us", "2023-01-01", null));

    assertThat(coverage.declared(1))
        .containsExactly(
            new Covered(
                "us", "order", LocalDate.parse("1994-01-01"), LocalDate.parse("2024-10-10")));
    assertThat(coverage.declared(4))
        .containsExactly(
            new Covered("eu", null, LocalDate.parse("2024-01-01"), null),
            new Covered("us", null, LocalDate.parse("2023-01-01"), null),
            new Covered(
                "us", "order", LocalDate.parse("1937-01-01"), LocalDate.parse("2026-06-30")));
  }

  @Test
  void before_any_declaration_nothing_is_covered() {
    assertThat(coverage.declared(0)).isEmpty();
  }

  @Test
  void an_answer_is_unknown_before_coverage_began_and_stale_after_it_was_checked() {
    var covered =
        new Covered("us", null, LocalDate.parse("1937-01-01"), LocalDate.parse("2026-06-30"));

    assertThat(covered.on(LocalDate.parse("1936-12-31"))).isEqualTo(Freshness.UNKNOWN);
    assertThat(covered.on(LocalDate.parse("1937-01-01"))).isEqualTo(Freshness.COVERED);
    assertThat(covered.on(LocalDate.parse("2026-06-30"))).isEqualTo(Freshness.COVERED);
    assertThat(covered.on(LocalDate.parse("2026-07-01"))).isEqualTo(Freshness.STALE);
  }
}
