package policytimeline.api.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  private final Scale year = new Scale(NEW_YEAR, NEW_YEAR.plusDays(100), 200);

  @Test
  void days_lie_evenly_to_a_tenth() {
    assertThat(year.x(NEW_YEAR)).isZero();
    assertThat(year.x(NEW_YEAR.plusDays(50))).isEqualTo(100);
    assertThat(new Scale(NEW_YEAR, NEW_YEAR.plusDays(3), 100).x(NEW_YEAR.plusDays(1)))
        .isEqualTo(33.3);
  }

  @Test
  void the_day_on_which_one_phase_ends_lies_where_the_next_begins() {
    var end = NEW_YEAR.plusDays(19);

    assertThat(year.x(end)).isEqualTo(38);
  }

  @Test
  void a_day_outside_lies_at_the_edge() {
    assertThat(year.x(NEW_YEAR.minusDays(1))).isZero();
    assertThat(year.x(NEW_YEAR.plusYears(9))).isEqualTo(200);
    assertThat(year.contains(NEW_YEAR.minusDays(1))).isFalse();
    assertThat(year.contains(NEW_YEAR.plusDays(100))).isFalse();
  }

  @Test
  void years_are_named_as_there_is_room() {
    var century = Scale.ofYears(LocalDate.of(1937, 1, 8), LocalDate.of(2026, 11, 25), 1000);

    assertThat(century.years(10))
        .containsExactly(1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020);
    assertThat(Scale.ofYears(NEW_YEAR, NEW_YEAR, 10).years(8)).containsExactly(2025);
  }

  @Test
  void there_is_no_scale_without_a_day() {
    assertThatThrownBy(() -> new Scale(NEW_YEAR, NEW_YEAR, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
