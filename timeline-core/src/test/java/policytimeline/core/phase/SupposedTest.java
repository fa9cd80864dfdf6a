package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.RuleFacts.ruleCommenced;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.LegalDate;

/// Acts that nobody recorded have the shapes of those that somebody could.
class SupposedTest {

  private static final LegalDate DAY = LegalDate.parse("2024-01-01");

  @ParameterizedTest
  @EnumSource
  void every_verb_of_a_family_can_be_supposed(Family family) {
    assertThat(Supposed.acts(family, EO_14110, DAY))
        .isNotEmpty()
        .allSatisfy(
            act -> {
              assertThat(act.effectiveOn()).isEqualTo(DAY);
              assertThat(act.by()).isNull();
              assertThat(Supposed.family(act)).isEqualTo(family);
            })
        .noneMatch(act -> act instanceof Act.Issued || act instanceof Act.Amended);
    assertThat(Supposed.issue(family, EO_14110, DAY)).hasSize(1);
  }

  @Test
  void an_act_that_gets_a_day_keeps_all_else_that_it_says() {
    var act = suspended(EO_14110).by("Court").forParties("the plaintiffs").provisions("sec. 1");

    assertThat(Supposed.effective(act.event(), DAY)).isEqualTo(act.on("2024-01-01").event());
    assertThat(Supposed.effective(ruleCommenced(EO_14110).event(), DAY))
        .isEqualTo(ruleCommenced(EO_14110).on("2024-01-01").event());
  }
}
