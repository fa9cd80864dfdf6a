package policytimeline.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.text.Run.Change;

/// What two texts have in common, and what not, word by word.
class DifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The agency shall report yearly.  | The agency may report yearly.        | The agency [-shall-][+may+] report yearly.
          en | It reports.                      | It reports.                          | It reports.
          en | It reports.                      | It reports to Congress.              | It reports[+ to Congress+].
          en | One. Two. Three.                 | One. Three.                          | One. [-Two. -]Three.
          en | the report                       | the reports                          | the [-report-][+reports+]
          en | café law                         | cafe law                             | [-café-][+cafe+] law
          zh | 机构应当每年报告。                 | 机构可以每年报告。                     | 机构[-应当-][+可以+]每年报告。
          zh | 第三条 人工智能系统                 | 第三条 高风险人工智能系统               | 第三条 [+高风险+]人工智能系统
          zh | 依照EO 14110执行                  | 依照EO 14148执行                      | 依照EO [-14110-][+14148+]执行
          """)
  void texts_are_compared_by_words(String language, String before, String after, String told) {
    var difference = compare(language, before, after);

    assertThat(difference.granularity()).isEqualTo(Granularity.WORD);
    assertThat(told(difference)).isEqualTo(told);
  }

  @Test
  void where_there_was_nothing_all_is_inserted_and_the_other_way_round() {
    assertThat(told(compare("en", "", "All of it."))).isEqualTo("[+All of it.+]");
    assertThat(told(compare("en", "All of it.", ""))).isEqualTo("[-All of it.-]");
    assertThat(compare("en", "", "").runs()).isEmpty();
  }

  @Test
  void an_ideograph_beyond_the_first_plane_is_one_piece() {
    assertThat(told(compare("zh", "\uD840\uDC00法", "\uD840\uDC01法")))
        .isEqualTo("[-\uD840\uDC00-][+\uD840\uDC01+]法");
  }

  @Test
  void a_small_change_in_a_long_text_is_told_by_words() {
    var text = words(new Random(1), 20_000);

    var difference = compare("en", text, text.replaceFirst("(?s)(.{60000})", "$1 inserted"));

    assertThat(difference.granularity()).isEqualTo(Granularity.WORD);
    assertThat(difference.runs()).hasSizeLessThan(6);
  }

  @Test
  void small_changes_far_apart_in_a_long_text_are_told_by_words() {
    var sentences = sentences(new Random(1), 3_000);
    var before = "The first shall report. " + sentences + "The last shall report.";
    var after = "The first may report. " + sentences + "The last must report.";

    var difference = compare("en", before, after);

    assertThat(difference.granularity()).isEqualTo(Granularity.WORD);
    assertThat(told(difference))
        .startsWith("The first [-shall-][+may+] report. ")
        .endsWith("The last [-shall-][+must+] report.");
    assertThat(difference.runs()).hasSize(7);
  }

  @Test
  @Timeout(20)
  void where_too_many_words_differ_sentences_are_told() {
    var same = sentences(new Random(1), 1_000);
    var before = words(new Random(2), 10_000) + ". " + same + "The last shall report.";
    var after = words(new Random(3), 10_000) + ". " + same + "The last must report.";

    var difference = compare("en", before, after);

    assertThat(difference.granularity()).isEqualTo(Granularity.SENTENCE);
    assertThat(told(difference)).endsWith("The last [-shall-][+must+] report.");
    assertThat(difference.runs()).hasSize(6);
  }

  @Test
  @Timeout(20)
  void the_longest_texts_that_have_nothing_in_common_are_compared_as_a_whole() {
    var one = "Q. X. ".repeat(33_333);
    var other = "Y. Z. ".repeat(33_333);

    assertThat(compare("en", one, other))
        .isEqualTo(
            new Difference(
                Granularity.WHOLE,
                List.of(new Run(Change.DELETED, one), new Run(Change.INSERTED, other))));
  }

  @Test
  @Timeout(30)
  void an_answer_takes_no_longer_however_many_texts_it_compares() {
    var comparing = new Comparing(Locale.ENGLISH);
    var random = new Random(1);
    var granularities =
        IntStream.range(0, 50)
            .mapToObj(_ -> comparing.of(words(random, 1_500), words(random, 1_500)).granularity())
            .toList();

    assertThat(granularities.getFirst()).isEqualTo(Granularity.WORD);
    assertThat(granularities.getLast()).isNotEqualTo(Granularity.WORD);
  }

  @Test
  void either_text_can_be_put_together_again() {
    var random = new Random(7);
    for (var times = 0; times < 300; times++) {
      var before = words(random, random.nextInt(40));
      var after = words(random, random.nextInt(40));

      var difference = compare(times % 2 == 0 ? "en" : "zh", before, after);

      assertThat(joined(difference, Change.INSERTED)).isEqualTo(before);
      assertThat(joined(difference, Change.DELETED)).isEqualTo(after);
    }
  }

  private static Difference compare(String language, String before, String after) {
    return new Comparing(Locale.forLanguageTag(language)).of(before, after);
  }

  private static String joined(Difference difference, Change without) {
    return difference.runs().stream()
        .filter(run -> run.change() != without)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static String told(Difference difference) {
    return difference.runs().stream().map(DifferenceTest::told).collect(Collectors.joining());
  }

  private static String told(Run run) {
    return switch (run.change()) {
      case EQUAL -> run.text();
      case DELETED -> "[-" + run.text() + "-]";
      case INSERTED -> "[+" + run.text() + "+]";
    };
  }

  private static String words(Random random, int many) {
    return IntStream.range(0, many)
        .mapToObj(_ -> (random.nextInt(9) == 0 ? "法" : "w") + random.nextInt(500))
        .collect(Collectors.joining(" "));
  }

  private static String sentences(Random random, int many) {
    return IntStream.range(0, many)
        .mapToObj(_ -> "Sentence %d begins here. ".formatted(random.nextInt(100_000)))
        .collect(Collectors.joining());
  }
}
