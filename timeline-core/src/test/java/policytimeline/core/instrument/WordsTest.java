package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The smaller values: fixed words, short names and wordings.
class WordsTest {

  @Test
  void a_fixed_word_is_read_by_its_code() {
    assertThat(Coded.of(Family.class, "memo")).isEqualTo(Family.MEMO);
  }

  @Test
  void an_unknown_word_is_refused_with_the_words_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coded.of(Family.class, "law"))
        .withMessage("one of order, memo, plan, rule; got: law");
  }

  @Test
  void an_agency_a_topic_and_an_issuer_are_short_names() {
    assertThat(Agency.of("NIST")).hasToString("NIST");
    assertThat(Topic.of("ai")).hasToString("ai");
    assertThat(Issuer.of("president")).hasToString("president");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agency.of(""))
        .withMessage("An agency is its short name, at most 100 letters, such as OSTP; got: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Topic.of("AI"))
        .withMessage(
            "A topic is lower-case letters and digits joined by hyphens, such as ai; got: AI");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Issuer.of("The President"))
        .withMessage(
            "An issuer is lower-case letters and digits joined by hyphens, such as president; got:"
                + " The President");
  }

  @Test
  void a_wording_is_given_in_the_language_asked_for_or_in_english_or_in_what_there_is() {
    var both = Wording.of(Map.of("en", "Order", "zh", "命令"));

    assertThat(both.in("zh")).isEqualTo("命令");
    assertThat(both.in("fr")).isEqualTo("Order");
    assertThat(Wording.of(Map.of("zh", "命令")).in("fr")).isEqualTo("命令");
  }

  @Test
  void a_wording_adds_and_replaces_languages() {
    assertThat(Wording.english("Order").with(Wording.of(Map.of("en", "Decree", "zh", "命令"))))
        .isEqualTo(Wording.of(Map.of("en", "Decree", "zh", "命令")));
    assertThat(Wording.english("Order").with(null)).isEqualTo(Wording.english("Order"));
  }

  @Test
  void a_wording_says_something_in_some_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.of(Map.of()))
        .withMessage("A wording names at least one language, such as en.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.of(Map.of("English", "Order")))
        .withMessage("A language is a tag such as en or zh-Hant; got: English");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.english(" "))
        .withMessage("A wording is 1 to 200000 characters, none of them NUL; in en it has 1");
  }
}
