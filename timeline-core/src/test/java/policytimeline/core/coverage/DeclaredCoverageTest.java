package policytimeline.core.coverage;

import static policytimeline.core.Facts.covered;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.CoverageEvent.CoverageDeclared;
import policytimeline.core.instrument.Family;

/// What is covered is declared, as often as it changes.
class DeclaredCoverageTest {

  private final AggregateTestFixture<DeclaredCoverage> coverage =
      new AggregateTestFixture<>(DeclaredCoverage.class);

  @Test
  void coverage_is_declared() {
    coverage
        .givenNoPriorActivity()
        .when(new DeclareCoverage(orders("1937-01-08", "2026-06-05")))
        .expectSuccessfulHandlerExecution()
        .expectEvents(orders("1937-01-08", "2026-06-05"));
  }

  @Test
  void what_was_declared_before_does_not_stand_against_more_or_less() {
    coverage
        .given(orders("1937-01-08", "2026-06-05"))
        .when(new DeclareCoverage(orders("1994-01-01", "2026-05-01")))
        .expectEvents(orders("1994-01-01", "2026-05-01"));
  }

  private static CoverageDeclared orders(String since, String checkedUntil) {
    return (CoverageDeclared) covered("us", Family.ORDER, since, checkedUntil).event();
  }
}
