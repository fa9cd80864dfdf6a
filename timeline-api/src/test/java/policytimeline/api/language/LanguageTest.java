package policytimeline.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.Act;
import policytimeline.core.event.MemoEvent;
import policytimeline.core.event.OrderEvent;
import policytimeline.core.event.PlanEvent;
import policytimeline.core.event.RuleEvent;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Status;

/// Both languages say the same things, and write dates and lists as they do.
class LanguageTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  static Stream<Class<?>> events() {
    return Stream.of(OrderEvent.class, MemoEvent.class, PlanEvent.class, RuleEvent.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_of_every_family_has_its_sentences_in_both_languages(Class<?> event) {
    var key = "event." + event.getSimpleName();

    for (var file : List.of("", "_zh")) {
      var texts = texts(file);
      assertThat(texts.stringPropertyNames()).contains(key, key + ".noun");
      assertThat(texts.containsKey(key + ".by"))
          .isEqualTo(!Act.Issued.class.isAssignableFrom(event));
    }
  }

  @Test
  void every_status_application_and_finding_has_its_name() {
    assertNamed("status.", Status.values());
    assertNamed("applies.", Applies.values());
    assertNamed("finding.", Finding.Kind.values());
  }

  @Test
  void both_have_the_same_keys() {
    assertThat(new TreeSet<>(texts("_zh").stringPropertyNames()))
        .isEqualTo(new TreeSet<>(texts("").stringPropertyNames()));
  }

  /// The act before which nobody is named in a clause may leave out what the other language says.
  @Test
  void chinese_has_no_argument_that_english_has_not() {
    var english = texts("");
    texts("_zh")
        .forEach(
            (key, text) ->
                assertThat(arguments(english.getProperty(key.toString())))
                    .as(key.toString())
                    .containsAll(arguments(text.toString())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-20 | January 20, 2025 | 2025年1月20日",
        "2026-04 | April 2026 | 2026年4月",
        "2005 | 2005 | 2005年"
      })
  void a_date_is_written_as_precisely_as_the_source_states_it(
      String date, String english, String chinese) {
    assertThat(Language.ENGLISH.date(LegalDate.parse(date))).isEqualTo(english);
    assertThat(Language.CHINESE.date(LegalDate.parse(date))).isEqualTo(chinese);
  }

  @Test
  void a_list_is_written_as_the_language_does() {
    var provisions = List.of("sec. 1", "sec. 2", "sec. 3");

    assertThat(Language.ENGLISH.list(provisions)).isEqualTo("sec. 1, sec. 2, and sec. 3");
    assertThat(Language.CHINESE.list(provisions)).isEqualTo("sec. 1、sec. 2和sec. 3");
  }

  @ParameterizedTest
  @CsvSource({"en,ENGLISH", "zh,CHINESE", "zh-Hant,CHINESE", "fr,ENGLISH", ",ENGLISH"})
  void another_language_is_answered_in_english(String asked, Language answered) {
    assertThat(Language.asked(asked, new Checks())).isEqualTo(answered);
  }

  @Test
  void the_language_of_the_machine_does_not_matter() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertThat(Language.ENGLISH.text("status.revoked")).isEqualTo("revoked");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertNamed(String prefix, Coded[] words) {
    for (var word : words) {
      for (var language : Language.values()) {
        assertThat(language.text(prefix + word.code())).isNotBlank();
      }
    }
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  private static Properties texts(String language) {
    try {
      var file = new ClassPathResource("messages/policytimeline" + language + ".properties");
      return PropertiesLoaderUtils.loadProperties(
          new EncodedResource(file, StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
