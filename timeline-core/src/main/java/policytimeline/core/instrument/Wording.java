package policytimeline.core.instrument;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What something is called or says, by language tag: `en`, `zh`, `zh-Hant`.
public record Wording(SortedMap<String, String> byLanguage) {

  public static final int MAX_LENGTH = 200_000;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  public Wording {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("A wording names at least one language, such as en.");
    }
    byLanguage.forEach(Wording::check);
    byLanguage = new TreeMap<>(byLanguage);
  }

  public static Wording of(Map<String, String> byLanguage) {
    return new Wording(new TreeMap<>(byLanguage));
  }

  public static Wording english(String text) {
    return of(Map.of("en", text));
  }

  public boolean has(String language) {
    return byLanguage.containsKey(language);
  }

  /// In the language asked for, else in English, else in the first there is.
  public String in(String language) {
    var asked = byLanguage.get(language);
    var english = byLanguage.get("en");
    if (asked != null) {
      return asked;
    }
    return english != null ? english : byLanguage.firstEntry().getValue();
  }

  /// This wording with the languages of another added or put in the place of its own.
  public Wording with(@Nullable Wording other) {
    if (other == null) {
      return this;
    }
    var all = new TreeMap<>(byLanguage);
    all.putAll(other.byLanguage);
    return new Wording(all);
  }

  /// A language tag as it is.
  ///
  /// @throws IllegalArgumentException when it is none
  public static String language(String tag) {
    if (!LANGUAGE.matcher(tag).matches()) {
      throw new IllegalArgumentException("A language is a tag such as en or zh-Hant; got: " + tag);
    }
    return tag;
  }

  private static void check(String tag, String text) {
    var language = language(tag);
    if (text.isBlank() || text.length() > MAX_LENGTH || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "A wording is 1 to 200000 characters, none of them NUL; in %s it has %d"
              .formatted(language, text.length()));
    }
  }
}
