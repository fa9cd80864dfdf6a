package policytimeline.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTest {

  @Test
  void words_are_looked_for_and_the_last_may_go_on() {
    var asked = Asked.of("artificial  intellig");

    assertThat(asked.words()).isEqualTo("artificial");
    assertThat(asked.last()).isEqualTo("intellig");
    assertThat(asked.beginning()).isEqualTo("intellig:*");
    assertThat(asked.grams()).isEmpty();
  }

  @Test
  void a_citation_is_looked_for_by_its_key_and_by_its_words() {
    var asked = Asked.of("Executive Order No. 14,110");

    assertThat(asked.keys()).containsExactly("eo:14110");
    assertThat(asked.words()).isEqualTo("Executive & Order & No & 14");
  }

  @Test
  void beside_a_citation_the_other_words_are_looked_for() {
    var asked = Asked.of("safety E.O. 14110 of AI M 24 10");

    assertThat(asked.keys()).contains("eo:14110", "m:24-10");
    assertThat(asked.words()).isEqualTo("safety & of");
    assertThat(asked.last()).isEqualTo("AI");
  }

  @Test
  void signs_are_looked_for_in_pairs_and_one_alone() {
    assertThat(Asked.of("人工智能").grams()).isEqualTo("'人工' & '工智' & '智能'");
    assertThat(Asked.of("令").grams()).isEqualTo("'令'");
    assertThat(Asked.of("AI 行政令").run()).isEqualTo("行政令");
  }

  @Test
  void what_a_query_of_postgresql_is_written_with_is_no_part_of_a_word() {
    var asked = Asked.of("a & !b | 'c':* <-> (d)");

    assertThat(asked.words()).isEqualTo("a & b & c");
    assertThat(asked.last()).isEqualTo("d");
  }
}
