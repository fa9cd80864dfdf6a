package policytimeline.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.phase.Cause;
import policytimeline.core.phase.Status;

/// The words of the pages: both languages have them all, and no template asks for one that is not
/// there.
class PageWordsTest {

  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z_.]+)[(}]");

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private static Properties words(String file) {
    try (Reader text =
        new InputStreamReader(
            new ClassPathResource("messages/" + file).getInputStream(), StandardCharsets.UTF_8)) {
      var words = new Properties();
      words.load(text);
      return words;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "records", "recording", "charts"})
  void both_languages_have_the_same_words_with_the_same_arguments(String bundle) {
    var english = words(bundle + ".properties");
    var chinese = words(bundle + "_zh.properties");

    assertThat(new TreeSet<>(chinese.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    english.forEach(
        (key, text) ->
            assertThat(arguments(chinese.getProperty(key.toString())))
                .as(key.toString())
                .isEqualTo(arguments(text.toString())));
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(each -> each.group()).distinct().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages.properties",
        "pages_zh.properties",
        "records.properties",
        "records_zh.properties",
        "recording.properties",
        "recording_zh.properties",
        "charts.properties",
        "charts_zh.properties"
      })
  void an_apostrophe_that_would_swallow_an_argument_stands_nowhere(String file) {
    assertThat(words(file).values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void every_word_that_a_template_asks_for_is_there() throws IOException {
    var known = new TreeSet<String>();
    Stream.of("policytimeline", "pages", "records", "recording", "charts")
        .forEach(bundle -> known.addAll(words(bundle + ".properties").stringPropertyNames()));
    for (var template :
        new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html")) {
      var asked =
          IN_TEMPLATE
              .matcher(template.getContentAsString(StandardCharsets.UTF_8))
              .results()
              .map(each -> each.group(1));
      assertThat(asked).as(template.getFilename()).allMatch(known::contains);
    }
  }

  @Test
  void every_code_that_is_shown_has_a_word() {
    var known = words("pages.properties").stringPropertyNames();

    assertThat(
            Stream.of(
                    codes("word.", Status.values()),
                    codes("then.", Status.values()),
                    codes("turn.", Status.values()),
                    codes("families.", Family.values()),
                    codes("families.in.", Family.values()),
                    codes("kind.", Kind.values()),
                    codes("relation.", RelationType.values()),
                    codes("plan.progress.", Progress.values()),
                    codes("did.", Cause.values()))
                .flatMap(each -> each))
        .allMatch(known::contains);
  }

  private static Stream<String> codes(String of, policytimeline.core.instrument.Coded... codes) {
    return Arrays.stream(codes).map(each -> of + each.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-CN,zh;q=0.9,en;q=0.8", "fr, zh;q=0.5"})
  void a_browser_that_likes_chinese_best_of_what_there_is_gets_it(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.CHINESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en", "en-GB,zh;q=0.5", "fr", "not a language;;"})
  void every_other_browser_gets_english(String header) {
    assertThat(Language.accepted(header)).isEqualTo(Language.ENGLISH);
  }
}
