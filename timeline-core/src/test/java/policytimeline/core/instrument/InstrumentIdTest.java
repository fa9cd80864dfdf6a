package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us-eo-14110",
        "us-omb-m-24-10",
        "us-ai-action-plan-2025",
        "eu-reg-2024-1689",
        "us-eo-9066-a"
      })
  void a_slug_is_lower_case_words_joined_by_hyphens(String slug) {
    assertThat(InstrumentId.of(slug)).hasToString(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "US-EO-14110",
        "us eo 14110",
        "us--eo",
        "-us",
        "us-",
        "us_eo",
        "us/eo",
        "us-eo-14110\n",
        "é"
      })
  void what_is_no_slug_is_refused_with_what_is_right_and_what_came(String slug) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InstrumentId.of(slug))
        .withMessage(
            "A slug is lower-case letters and digits joined by hyphens, at most 120 characters,"
                + " such as us-eo-14110; got: "
                + slug);
  }

  @Test
  void a_slug_has_at_most_120_characters() {
    assertThat(InstrumentId.of("a".repeat(120)).slug()).hasSize(120);
    assertThatIllegalArgumentException().isThrownBy(() -> InstrumentId.of("a".repeat(121)));
  }

  @Test
  void slugs_sort_as_text() {
    assertThat(
            List.of(InstrumentId.of("us-eo-2"), InstrumentId.of("us-eo-14110")).stream().sorted())
        .extracting(InstrumentId::slug)
        .containsExactly("us-eo-14110", "us-eo-2");
  }
}
