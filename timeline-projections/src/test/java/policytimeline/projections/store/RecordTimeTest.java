package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.OrderFacts.issued;

import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.SettableClock;

/// The second clock goes forward, whatever the clock on the wall does.
@OnPostgres
class RecordTimeTest {

  private static final String TIMES =
      "select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS')"
          + " from entry order by position";

  private final Ledger ledger;
  private final SettableClock clock;

  RecordTimeTest(Ledger ledger, SettableClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Test
  void with_the_clock_set_back_by_an_hour_record_time_still_increases() {
    ledger.learnAt("2026-11-01T06:30:00.500Z", issued(EO_14110).signed("2023-10-30"));
    ledger.learnAt("2026-11-01T05:30:00.500Z", about(EO_14110, "ai"));
    ledger.learnAt("2026-11-01T06:30:00.500Z", titled(EO_14110, "en", "Safe AI"));
    ledger.learnAt("2026-11-01T06:30:10Z", about(EO_14110, "ai", "safety"));

    assertThat(ledger.texts(TIMES))
        .containsExactly(
            "2026-11-01 06:30:00.500",
            "2026-11-01 06:30:00.501",
            "2026-11-01 06:30:00.502",
            "2026-11-01 06:30:10.000");
  }

  @Test
  void what_is_recorded_at_once_was_learned_at_once() {
    clock.set("2026-11-01T06:30:00.500999Z");
    ledger.learn(issued(EO_14110).signed("2023-10-30"), about(EO_14110, "ai"));

    assertThat(ledger.texts(TIMES))
        .containsExactly("2026-11-01 06:30:00.500", "2026-11-01 06:30:00.500");
  }

  @Test
  void the_log_and_the_entry_hold_one_time() {
    ledger.learnAt("2026-11-01T06:30:00.120Z", issued(EO_14110).signed("2023-10-30"));
    ledger.learnAt("2026-11-01T06:30:00.120Z", about(EO_14110, "ai"));

    assertThat(ledger.number(LogChecks.TIMES_THAT_DIFFER)).isZero();
    assertThat(ledger.texts("select time_stamp from domain_event_entry order by global_index"))
        .containsExactly("2026-11-01T06:30:00.120Z", "2026-11-01T06:30:00.121Z");
  }
}
