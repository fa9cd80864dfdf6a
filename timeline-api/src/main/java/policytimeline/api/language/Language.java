package policytimeline.api.language;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Wording;

/// A language in which the service writes sentences: those of `messages/policytimeline`, and on
/// pages those of `messages/pages`.
public enum Language {
  ENGLISH(Locale.US, "en"),
  CHINESE(Locale.SIMPLIFIED_CHINESE, "zh");

  private static final List<String> MESSAGES =
      List.of(
          "messages.policytimeline",
          "messages.pages",
          "messages.records",
          "messages.recording",
          "messages.charts");

  private static final Pattern BETWEEN_HAN =
      Pattern.compile("(?<=[\\p{IsHan}，。]) (?=[\\p{IsHan}，。])");

  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private final Locale locale;
  private final String code;

  Language(Locale locale, String code) {
    this.locale = locale;
    this.code = code;
  }

  /// The texts of each language.
  private static final class Texts {

    static final Map<Language, Map<String, String>> ALL =
        Stream.of(values()).collect(toUnmodifiableMap(identity(), Texts::of));

    private static Map<String, String> of(Language language) {
      return MESSAGES.stream()
          .map(name -> ResourceBundle.getBundle(name, language.locale, new NoFallback()))
          .flatMap(
              texts -> texts.keySet().stream().map(key -> Map.entry(key, texts.getString(key))))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
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
    return tag == null ? ENGLISH : of(tag);
  }

  /// The language of a tag: one that the service does not write is read as English.
  public static Language of(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
  }

  /// The language that a browser likes best of those there are.
  ///
  /// @param header its `Accept-Language`
  public static Language accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return ENGLISH;
    }
    try {
      var best = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
      return best == null ? ENGLISH : of(best.toLanguageTag());
    } catch (IllegalArgumentException unreadable) {
      return ENGLISH;
    }
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

  /// The word for a code, or the code itself where nobody has a word for it.
  public String word(String of, String code) {
    var text = Objects.requireNonNull(Texts.ALL.get(this)).get(of + "." + code);
    return text == null ? code.replace('-', ' ').replace('_', ' ') : text;
  }

  /// A text that begins a sentence.
  public String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /// The same with less room.
  public String shortDate(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
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
    var text = Objects.requireNonNull(Texts.ALL.get(this)).get(key);
    if (text == null) {
      throw new MissingResourceException("No text in " + this, "messages", key);
    }
    return text;
  }

  private String format(String pattern, LegalDate date) {
    return DateTimeFormatter.ofPattern(pattern(pattern), locale).format(date.firstDay());
  }
}
