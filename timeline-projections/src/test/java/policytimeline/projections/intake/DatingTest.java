package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.revoked;

import org.junit.jupiter.api.Test;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;

/// An act is done on the day of the instrument that does it.
class DatingTest {

  private static final LegalDate ACTED = LegalDate.parse("2025-01-20");

  @Test
  void an_act_takes_effect_on_the_day_of_its_actor() {
    var dated = Dating.of(act("2025-01-21", "2025-01-21"), ACTED);

    assertThat(dated.signedOn()).isEqualTo(ACTED);
    assertThat(dated.effectiveOn()).isEqualTo(ACTED);
  }

  @Test
  void an_act_that_has_a_day_of_its_own_for_its_effect_keeps_that() {
    var dated = Dating.of(act("2025-01-21", "2025-06-01"), ACTED);

    assertThat(dated.signedOn()).isEqualTo(ACTED);
    assertThat(dated.effectiveOn()).hasToString("2025-06-01");
  }

  private static Act act(String signed, String effective) {
    return (Act) revoked(EO_14110).signed(signed).on(effective).by("EO 14148").event();
  }
}
