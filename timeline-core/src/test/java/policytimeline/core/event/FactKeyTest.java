package policytimeline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14179;
import static policytimeline.core.Facts.published;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.superseded;

import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;

/// When two statements are one fact.
class FactKeyTest {

  @Test
  void one_act_stated_by_two_sources_is_one_fact() {
    assertThat(key(revoked(EO_14110).by("EO 14148").on("2025-01-20")))
        .isEqualTo(
            key(
                revoked(EO_14110)
                    .by("Executive Order 14148")
                    .on("2025-01-28")
                    .from(published("National Archives"))));
  }

  @Test
  void another_verb_another_actor_or_another_provision_is_another_fact() {
    var revocation = key(revoked(EO_14110).by("EO 14148").on("2025-01-20"));

    assertThat(key(superseded(EO_14110).by("EO 14148").on("2025-01-20"))).isNotEqualTo(revocation);
    assertThat(key(revoked(EO_14110).by("EO 14179").on("2025-01-20"))).isNotEqualTo(revocation);
    assertThat(key(revoked(EO_14179).by("EO 14148").on("2025-01-20"))).isNotEqualTo(revocation);
    assertThat(key(revokedInPart(EO_14110).by("EO 14148").provisions("sec. 4").on("2025-01-20")))
        .isNotEqualTo(
            key(revokedInPart(EO_14110).by("EO 14148").provisions("sec. 5").on("2025-01-20")));
  }

  @Test
  void without_an_actor_the_day_tells_two_acts_apart() {
    assertThat(key(amended(EO_14110).on("2024-01-01")))
        .isNotEqualTo(key(amended(EO_14110).on("2024-02-01")));
  }

  @Test
  void without_an_actor_the_place_within_the_day_tells_two_acts_apart() {
    var first = key(amended(EO_14110).on("2024-01-01"));

    assertThat(key(amended(EO_14110).on("2024-01-01").nth(1))).isEqualTo(first);
    assertThat(key(amended(EO_14110).on("2024-01-01").nth(2))).isNotEqualTo(first);
    assertThat(key(amended(EO_14110).by("EO 14148").on("2024-01-01").nth(2)))
        .isEqualTo(key(amended(EO_14110).by("EO 14148").on("2024-01-01")));
  }

  @Test
  void an_instrument_has_one_issue() {
    assertThat(key(issued(EO_14110).signed("2023-10-30")))
        .isEqualTo(key(issued(EO_14110).signed("2023-10-31").titled("Safe AI")));
  }

  private static FactKey key(Fact fact) {
    return FactKey.of(fact.event());
  }
}
