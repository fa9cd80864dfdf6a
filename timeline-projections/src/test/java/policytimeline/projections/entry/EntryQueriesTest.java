package policytimeline.projections.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.store.LogJson;

@OnPostgres
class EntryQueriesTest {

  private static final String SLUG = "us-eo-14110";

  private final Ledger ledger;
  private final EntryQueries entries;

  EntryQueriesTest(Ledger ledger, EntryQueries entries) {
    this.ledger = ledger;
    this.entries = entries;
  }

  @BeforeEach
  void record_an_order_and_its_end() {
    ledger.learnAt("2026-11-01T12:00:00Z", issued(EO_14148).signed("2025-01-20"));
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01").by("EO 14148"));
  }

  @Test
  void the_entries_of_a_stream_come_in_record_order_as_far_as_known() {
    assertThat(entries.ofStream(SLUG, 1)).isEmpty();
    assertThat(entries.ofStream(SLUG, 2)).extracting(RecordedEntry::id).containsExactly("issue");
    assertThat(entries.ofStream(SLUG, 3))
        .extracting(RecordedEntry::id)
        .containsExactly("issue", "end");
  }

  @Test
  void an_entry_shows_what_was_recorded() {
    var event = revoked(EO_14110).on("2025-01").by("EO 14148").event();

    assertThat(entries.entry("end", 3).orElseThrow())
        .satisfies(
            entry -> {
              assertThat(entry.position()).isEqualTo(3);
              assertThat(entry.stream()).isEqualTo(SLUG);
              assertThat(entry.type()).isEqualTo("OrderRevoked");
              assertThat(entry.revision()).isEqualTo("1");
              assertThat(entry.effectiveOn()).isEqualTo("2025-01");
              assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2026-11-01T12:00:00.002Z"));
              assertThat(entry.recordedBy()).isEqualTo("service");
              assertThat(LogJson.MAPPER.readTree(entry.data()))
                  .isEqualTo(LogJson.MAPPER.valueToTree(event));
            });
  }

  @Test
  void an_entry_is_not_there_before_it_was_recorded() {
    assertThat(entries.entry("end", 2)).isEmpty();
    assertThat(entries.entry("no such entry", 3)).isEmpty();
  }

  @Test
  void a_stream_exists_once_anything_is_recorded_of_it() {
    assertThat(entries.exist(SLUG, 1)).isFalse();
    assertThat(entries.exist(SLUG, 2)).isTrue();
    assertThat(entries.exist("us-eo-1", 3)).isFalse();
  }

  @Test
  void what_concerns_no_instrument_has_a_stream_of_its_own() {
    ledger.learn(covered("us", "1937-01-01", null));

    assertThat(entries.ofStream("coverage/us", 4))
        .singleElement()
        .satisfies(entry -> assertThat(entry.effectiveOn()).isNull());
  }

  @Test
  void an_entry_that_no_longer_stands_names_the_one_that_voided_it() {
    ledger.learnAs(
        "better", corrected(EO_14110, "end", revoked(EO_14110).on("2025-01-20").by("EO 14148")));
    ledger.learnAs("gone", retracted(EO_14110, "better"));

    assertThat(entries.voidedBy(SLUG, 3)).isEmpty();
    assertThat(entries.voidedBy(SLUG, 4)).isEqualTo(Map.of("end", "better"));
    assertThat(entries.voidedBy(SLUG, 5)).isEqualTo(Map.of("better", "gone"));
  }
}
