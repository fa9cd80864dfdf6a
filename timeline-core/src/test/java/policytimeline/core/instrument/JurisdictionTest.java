package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

  @ParameterizedTest
  @CsvSource({
    "us, America/New_York",
    "us-co, America/Denver",
    "us-ca, America/Los_Angeles",
    "us-ny, America/New_York",
    "eu, Europe/Brussels",
    "uk, Europe/London",
    "ee, Europe/Tallinn",
    "cn, Asia/Shanghai"
  })
  void a_day_turns_at_the_seat_of_government(String code, ZoneId zone) {
    assertThat(Jurisdiction.of(code).zone()).contains(zone);
  }

  @Test
  void of_a_jurisdiction_that_is_not_known_no_zone_is_guessed() {
    assertThat(Jurisdiction.of("zz").zone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "US", "u", "united states", "us-", "us-co-denver", "usaa"})
  void what_is_no_jurisdiction_is_refused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Jurisdiction.of(code))
        .withMessage("A jurisdiction is a short code such as us, us-co or eu; got: " + code);
  }
}
