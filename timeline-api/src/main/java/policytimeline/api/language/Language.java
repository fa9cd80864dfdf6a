package policytimeline.api.language;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Wording;

/// A language in which the service writes sentences: those of `messages/policytimeline`.
public enum Language {
  ENGLISH(Locale.US, "en"),
  CHINESE(Locale.SIMPLIFIED_CHINESE, "zh");

  private static final String MESSAGES = "messages.policytimeline";

  private static final Pattern BETWEEN_HAN =
      Pattern.compile("(?<=[\\p{IsHan}，。]) (?=[\\p{IsHan}，。])");

  private final Locale locale;
  private final String code;

  Language(Locale locale, String code) {
    this.locale = locale;
    this.code = code;
  }

  /// The texts of each language.
  private static final class Texts {

    static final Map<Language, ResourceBundle> ALL =
        Stream.of(values())
            .collect(
                toUnmodifiableMap(
                    identity(),
                    each -> ResourceBundle.getBundle(MESSAGES, each.locale, new NoFallback())));
  }

  /// The language of the machine is never that of an answer.
  private static final class NoFallback extends ResourceBundle.Control {

    @Override
    public List<String> getFormats(String name) {
      return FORMAT_PROPERTIES;
    }

    @Override
    public @Nullable Locale getFallbackLocale(String name, Locale locale) {
      return null;
    }
  }

  /// The language that a request asks for: English where it is none of these, or none is asked for.
  public static Language asked(@Nullable String lang, Checks checks) {
    var tag = checks.optional("lang", lang, Wording::language);
    return tag != null && Locale.forLanguageTag(tag).getLanguage().equals(CHINESE.code)
        ? CHINESE
        : ENGLISH;
  }

  /// As it is asked for and answered.
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /// Its tag in a page, which tells the script as well.
  public String tag() {
    return switch (this) {
      case ENGLISH -> "en";
      case CHINESE -> "zh-Hans";
    };
  }

  /// The text of a key.
  ///
  /// @param arguments texts that are put in the place of {0}, {1} and so on
  public String text(String key, String... arguments) {
    var text = new MessageFormat(pattern(key), locale).format(arguments);
    return switch (this) {
      case ENGLISH -> text;
      // a name in Latin letters stands between spaces, one in Chinese does not
      case CHINESE -> BETWEEN_HAN.matcher(text).replaceAll("");
    };
  }

  /// A text that begins a sentence.
  public String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /// A date to the precision that the source states.
  public String date(LegalDate date) {
    return switch (date.precision()) {
      case DAY -> date(date.firstDay());
      case MONTH -> format("date.month.pattern", date);
      case YEAR -> format("date.year.pattern", date);
    };
  }

  /// The same as a part of a sentence: on a day, in a month.
  public String on(LegalDate date) {
    return switch (date.precision()) {
      case DAY -> text("date.on.day", date(date));
      case MONTH -> text("date.on.month", date(date));
      case YEAR -> text("date.on.year", date(date));
    };
  }

  public String on(LocalDate day) {
    return text("date.on.day", date(day));
  }

  public String list(List<String> texts) {
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(texts);
  }

  private String pattern(String key) {
    return Objects.requireNonNull(Texts.ALL.get(this)).getString(key);
  }

  private String format(String pattern, LegalDate date) {
    return DateTimeFormatter.ofPattern(pattern(pattern), locale).format(date.firstDay());
  }
}
