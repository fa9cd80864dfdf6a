package policytimeline.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void words_are_letters_and_digits() {
    var terms = Terms.of("M-24-10: the Government's <b>AI</b>, “safe”; ＡＩ");

    assertThat(terms.words()).isEqualTo("M 24 10 the Government s b AI b safe AI");
    assertThat(terms.grams()).isEmpty();
  }

  @Test
  void signs_without_spaces_are_found_alone_and_in_pairs() {
    assertThat(Terms.of("人工智能").grams()).containsExactly("人", "工", "智", "能", "人工", "工智", "智能");
  }

  @Test
  void a_pair_does_not_reach_across_what_is_no_sign() {
    assertThat(Terms.of("安全、可靠 AI 令").grams()).containsExactly("安", "全", "安全", "可", "靠", "可靠", "令");
  }

  @Test
  void a_sign_beyond_the_basic_plane_is_one_sign() {
    assertThat(Terms.of("𠮷野").grams()).containsExactly("𠮷", "野", "𠮷野");
  }

  @Test
  void japanese_and_korean_signs_are_taken_as_chinese_ones_are() {
    assertThat(Terms.of("データ 정책").grams()).contains("デー", "정책");
  }

  @Test
  void words_and_signs_are_told_apart_where_they_touch() {
    var terms = Terms.of("第14110号行政令");

    assertThat(terms.words()).isEqualTo("14110");
    assertThat(terms.grams()).contains("第", "号行", "行政", "政令").doesNotContain("第号");
  }

  @Test
  void what_no_vector_could_hold_is_cut() {
    var words = IntStream.range(0, 50_000).mapToObj("word%d"::formatted);
    var signs = IntStream.range(0x4e00, 0x9fff).mapToObj(Character::toString);

    assertThat(Terms.of(words.collect(Collectors.joining(" "))).words().length())
        .isBetween(40_000, 120_000);
    assertThat(Terms.of(signs.collect(Collectors.joining())).grams()).hasSize(20_000);
  }
}
