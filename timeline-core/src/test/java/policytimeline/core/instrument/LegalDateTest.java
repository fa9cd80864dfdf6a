package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-04-03, 2026-04-03, DAY",
    "2026-04, 2026-04-01, MONTH",
    "2005, 2005-01-01, YEAR",
    "2024-02-29, 2024-02-29, DAY"
  })
  void a_date_is_a_day_a_month_or_a_year_and_counts_from_its_first_day(
      String text, LocalDate firstDay, LegalDate.Precision precision) {
    var date = LegalDate.parse(text);

    assertThat(date.firstDay()).isEqualTo(firstDay);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.isImprecise()).isEqualTo(precision != LegalDate.Precision.DAY);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "2025-02-29",
        "2026-13",
        "2026-4-3",
        "20260403",
        "03/04/2026",
        "2026-04-03 ",
        "abcd",
        "2026-04-",
        "20260"
      })
  void what_is_no_date_is_refused_with_what_is_right_and_what_came(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalDate.parse(text))
        .withMessage("A date is written 2026-04-03, 2026-04 or 2026; got: " + text);
  }

  @ParameterizedTest
  @CsvSource({"3008-01-01, 3008-01-01", "0999-12-31, 0999-12-31", "0202, 0202-01-01"})
  void a_slip_of_the_pen_is_no_date(String text, String day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalDate.parse(text))
        .withMessage("A date lies in the years 1000 to 2999; got: " + day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-03, 2026-04-03, true",
    "2026-04-03, 2026-04-04, false",
    "2026-04, 2026-04-03, true",
    "2026-04-03, 2026-04, true",
    "2026-04, 2026-05-03, false",
    "2026, 2026-04-03, true",
    "2026, 2026-04, true",
    "2026, 2025-12-31, false"
  })
  void dates_agree_when_they_can_be_the_same_day(String one, String other, boolean agree) {
    assertThat(LegalDate.parse(one).agreesWith(LegalDate.parse(other))).isEqualTo(agree);
    assertThat(LegalDate.parse(other).agreesWith(LegalDate.parse(one))).isEqualTo(agree);
  }

  @Test
  void dates_sort_by_their_first_day_and_the_more_precise_comes_first() {
    assertThat(
            Stream.of("2026-02", "2026", "2026-01", "2026-01-01", "2025-12-31")
                .map(LegalDate::parse)
                .sorted())
        .hasToString("[2025-12-31, 2026-01-01, 2026-01, 2026, 2026-02]");
  }

  @Test
  void a_month_is_one_date_whatever_day_of_it_was_given() {
    assertThat(new LegalDate(LocalDate.parse("2026-04-17"), LegalDate.Precision.MONTH))
        .isEqualTo(LegalDate.parse("2026-04"));
  }
}
