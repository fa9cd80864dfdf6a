package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate FROM = LocalDate.parse("2023-10-30");
  private static final LocalDate TO = LocalDate.parse("2025-01-20");

  @Test
  void the_first_day_belongs_to_a_period_and_the_last_does_not() {
    var period = new Period(FROM, TO);

    assertThat(period.contains(FROM.minusDays(1))).isFalse();
    assertThat(period.contains(FROM)).isTrue();
    assertThat(period.contains(TO.minusDays(1))).isTrue();
    assertThat(period.contains(TO)).isFalse();
  }

  @Test
  void an_open_period_has_no_last_day() {
    assertThat(new Period(FROM, null).contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void a_period_has_at_least_one_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(FROM, FROM))
        .withMessage(
            "A period ends after the day on which it begins; got: [2023-10-30, 2023-10-30)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(TO, FROM));
  }
}
