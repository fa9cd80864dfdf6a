package policytimeline.projections.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.OrderFacts.issued;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.SettableClock;

@OnPostgres
class PositionsTest {

  private final Ledger ledger;
  private final Positions positions;
  private final SettableClock clock;

  PositionsTest(Ledger ledger, Positions positions, SettableClock clock) {
    this.ledger = ledger;
    this.positions = positions;
    this.clock = clock;
  }

  @Test
  void an_instant_names_the_greatest_position_recorded_at_or_before_it() {
    ledger.learnAt("2026-11-01T12:00:00Z", issued(EO_14110).signed("2023-10-30"));
    ledger.learnAt("2026-11-02T12:00:00Z", about(EO_14110, "ai"));

    assertThat(positions.at(Instant.parse("2026-11-01T12:00:00Z"))).contains(1L);
    assertThat(positions.at(Instant.parse("2026-11-02T11:59:59.999Z"))).contains(1L);
    assertThat(positions.at(Instant.parse("2026-11-02T12:00:00Z"))).contains(2L);
    assertThat(positions.at(Instant.parse("2030-01-01T00:00:00Z"))).contains(2L);
  }

  @Test
  void of_positions_recorded_at_one_instant_it_names_the_last() {
    clock.set("2026-11-01T12:00:00Z");
    ledger.learn(
        issued(EO_14110).signed("2023-10-30"),
        about(EO_14110, "ai"),
        titled(EO_14110, "en", "Safe AI"));

    assertThat(positions.at(Instant.parse("2026-11-01T12:00:00Z"))).contains(3L);
  }

  @Test
  void an_instant_before_the_log_began_names_none() {
    ledger.learnAt("2026-11-01T12:00:00Z", issued(EO_14110).signed("2023-10-30"));

    assertThat(positions.at(Instant.parse("2026-11-01T11:59:59.999Z"))).isEmpty();
    assertThat(positions.earliest()).contains(Instant.parse("2026-11-01T12:00:00Z"));
  }

  @Test
  void an_empty_log_has_no_beginning() {
    assertThat(positions.earliest()).isEmpty();
    assertThat(positions.at(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    assertThat(positions.head()).isZero();
    assertThat(positions.projected()).isZero();
  }

  @Test
  void the_log_and_its_read_models_reach_as_far() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"), about(EO_14110, "ai"));

    assertThat(positions.head()).isEqualTo(2);
    assertThat(positions.projected()).isEqualTo(2);
  }

  @Test
  void while_nothing_is_projected_the_log_is_ahead() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.processor().shutDown();
    ledger.append(entries(about(EO_14110, "ai")));

    assertThat(positions.head()).isEqualTo(2);
    assertThat(positions.projected()).isEqualTo(1);

    ledger.start();
    assertThat(ledger.settle()).isEqualTo(2);
  }

  @Test
  void a_position_tells_when_it_was_recorded() {
    ledger.learnAt("2026-11-01T12:00:00.042Z", issued(EO_14110).signed("2023-10-30"));

    assertThat(positions.recordedAt(1)).isEqualTo("2026-11-01T12:00:00.042Z");
    assertThat(positions.recordedAt(2)).isNull();
  }
}
