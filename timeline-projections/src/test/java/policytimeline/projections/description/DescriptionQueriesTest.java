package policytimeline.projections.description;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.SOURCE;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.concerns;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

@OnPostgres
class DescriptionQueriesTest {

  private static final String SLUG = "us-eo-14110";

  private final Ledger ledger;
  private final DescriptionQueries descriptions;

  DescriptionQueriesTest(Ledger ledger, DescriptionQueries descriptions) {
    this.ledger = ledger;
    this.descriptions = descriptions;
  }

  @Test
  void an_instrument_is_described_by_its_issue() {
    ledger.learn(issued(EO_14110).signed("2023-10-30").titled("Safe AI"));

    assertThat(descriptions.of(SLUG, 1))
        .contains(
            new Described(
                SLUG,
                "EO 14110",
                Map.of("en", "Safe AI"),
                "order",
                "executive_order",
                "us",
                "president",
                LocalDate.parse("2023-10-30"),
                List.of(),
                List.of(),
                List.of(SOURCE)));
  }

  @Test
  void what_is_said_later_is_added_from_its_position_on() {
    ledger.learn(issued(EO_14110).signed("2023-10-30").titled("Safe AI"));
    ledger.learn(titled(EO_14110, "fr", "Une IA sûre"));
    ledger.learn(about(EO_14110, "ai", "safety"));
    ledger.learn(concerns(EO_14110, "OSTP", "NIST"));

    assertThat(of(1).titles()).containsOnlyKeys("en");
    assertThat(of(2).titles()).containsEntry("fr", "Une IA sûre").containsKey("en");
    assertThat(of(2).topics()).isEmpty();
    assertThat(of(3).topics()).containsExactly("ai", "safety");
    assertThat(of(3).agencies()).isEmpty();
    assertThat(of(4).agencies()).containsExactly("OSTP", "NIST");
  }

  @Test
  void an_instrument_without_a_title_is_called_by_its_citation() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learn(titled(EO_14110, "fr", "Une IA sûre"));

    assertThat(of(1).titles()).isEmpty();
    assertThat(of(1).title()).isEqualTo("EO 14110");
    assertThat(of(2).title()).isEqualTo("Une IA sûre");
  }

  @Test
  void every_source_of_the_description_is_named_once() {
    ledger.learn(issued(EO_14110).signed("2023-10-30").from(published("National Archives")));
    ledger.learn(about(EO_14110, "ai"));
    ledger.learn(about(EO_14110, "ai", "safety"));

    assertThat(of(3).sources()).containsExactly(published("National Archives"), SOURCE);
  }

  @Test
  void what_was_never_issued_is_not_described() {
    ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"), about(EO_14110, "ai"));

    assertThat(descriptions.of(SLUG, 2)).isEmpty();
  }

  private Described of(long known) {
    return descriptions.of(SLUG, known).orElseThrow();
  }
}
