package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EO 14110                   | us-eo-14110
          E.O. 14110                 | us-eo-14110
          E. O. 14110                | us-eo-14110
          eo 14110                   | us-eo-14110
          EO14110                    | us-eo-14110
          Executive Order 14110      | us-eo-14110
          Executive Order No. 14110  | us-eo-14110
          EO 9066-A                  | us-eo-9066-a
          EO 9066 - A                | us-eo-9066-a
          EO 11359A                  | us-eo-11359-a
          EO 11359a                  | us-eo-11359-a
          M-24-10                    | us-omb-m-24-10
          OMB M-24-10                | us-omb-m-24-10
          OMB Memorandum M-24-10     | us-omb-m-24-10
          Memorandum M-25-21         | us-omb-m-25-21
          Regulation (EU) 2024/1689  | eu-reg-2024-1689
          regulation (eu) 2026/1744  | eu-reg-2026-1744
          Exec. Order No. 14,110     | us-eo-14110
          第14110号行政令              | us-eo-14110
          M 24 10                    | us-omb-m-24-10
          32024R1689                 | eu-reg-2024-1689
          Directive (EU) 2016/680    | eu-dir-2016-680
          32016L0680                 | eu-dir-2016-680
          """)
  void the_form_of_a_citation_tells_its_slug(String citation, String slug) {
    assertThat(Citation.of(citation).instrument()).isEqualTo(InstrumentId.of(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "88 FR 75191",
        "Public Land Order 7908",
        "xAI v. Weiser (D. Colo.)",
        "EO 141100",
        "EO 14110 sec. 2",
        "M-24-100",
        "(EU) 2024/1689",
        "SB 24-205",
        "Proclamation 10949"
      })
  void where_the_form_does_not_tell_there_is_no_slug(String citation) {
    assertThat(Citation.of(citation).instrument()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"14110, EO 14110", "9066-A, EO 9066-A", "11359a, EO 11359-A", "' 12 ', EO 12"})
  void an_executive_order_is_cited_by_its_number(String number, String citation) {
    assertThat(Citation.executiveOrder(number)).hasToString(citation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "14110-AB", "141100", "EO 14110"})
  void what_is_no_number_of_an_executive_order_is_refused(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.executiveOrder(number))
        .withMessage(
            "The number of an executive order is digits and at most one letter, such as 9066-A;"
                + " got: "
                + number);
  }

  @Test
  void white_space_of_any_kind_is_one_space() {
    assertThat(Citation.of("  EO\u00a0 14110\n")).isEqualTo(Citation.of("EO 14110"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0"})
  void an_empty_citation_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(text))
        .withMessage("A citation is 1 to 300 characters, such as EO 14110; got: ");
  }

  @Test
  void a_citation_has_at_most_300_characters() {
    assertThat(Citation.of("x".repeat(300)).text()).hasSize(300);
    assertThatIllegalArgumentException().isThrownBy(() -> Citation.of("x".repeat(301)));
  }

  @Test
  void a_reference_has_one_name_however_it_is_cited() {
    assertThat(Reference.to("E.O. 14110").key()).isEqualTo(Reference.to("EO 14110").key());
    assertThat(Reference.to("xAI v. Weiser").key()).isEqualTo("xAI v. Weiser");
    assertThat(Reference.to("xAI v. Weiser").names(InstrumentId.of("us-eo-14110"))).isFalse();
    assertThat(Reference.to("EO 14110").names(InstrumentId.of("us-eo-14110"))).isTrue();
  }
}
