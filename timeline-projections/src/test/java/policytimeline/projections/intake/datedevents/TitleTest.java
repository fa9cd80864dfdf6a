package policytimeline.projections.intake.datedevents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karistusseadustik — versión original 2002       | Karistusseadustik",
        "Karistusseadustik — original version 2002       | Karistusseadustik",
        "Constitución Española — art. 49                 | Constitución Española",
        "Código — arts. 1, 2, 3 and 5 more               | Código",
        "Riigikohus — menetlus                           | Riigikohus — menetlus",
        "Riigieelarve 2002                               | Riigieelarve 2002"
      })
  void what_a_collector_adds_is_no_part_of_the_title(String subject, String title) {
    assertThat(text(subject)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {" — ", " — ver", " — versión original 20", " — versión original 2002"})
  void a_cut_through_what_was_added_leaves_the_title_whole(String added) {
    var title = "a".repeat(160 - added.length());

    assertThat(text(title + added)).isEqualTo(title);
  }

  @Test
  void a_title_that_was_cut_off_says_so() {
    assertThat(text("a".repeat(160))).isEqualTo("a".repeat(160) + "…");
    assertThat(text("a".repeat(159))).isEqualTo("a".repeat(159));
  }

  @Test
  void a_blank_subject_is_no_title() {
    assertThat(Title.of(" ")).isNull();
    assertThat(Title.of(null)).isNull();
  }

  private static String text(String subject) {
    return requireNonNull(Title.of(subject)).text();
  }
}
