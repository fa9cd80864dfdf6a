package policytimeline.api.frame;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.language.Language;

/// What an instrument is called, in the language of the page where it has a title in that.
///
/// @param lang the tag of its language
/// @param only whether it has none in the language of the page, and `language` says which it has
public record Title(String lang, String text, boolean only, String language) {

  /// Null where it has none.
  public static @Nullable Title of(Map<String, String> titles, Language language) {
    return Stream.concat(Stream.of(language.code(), "en"), titles.keySet().stream().sorted())
        .filter(titles::containsKey)
        .findFirst()
        .map(code -> title(code, titles, language))
        .orElse(null);
  }

  /// In the other language, where it has a title there too.
  public static @Nullable Title besides(Map<String, String> titles, Language language) {
    return titles.keySet().stream()
        .filter(code -> !code.equals(language.code()) && titles.containsKey(language.code()))
        .sorted()
        .findFirst()
        .map(code -> title(code, titles, language))
        .orElse(null);
  }

  private static Title title(String code, Map<String, String> titles, Language language) {
    var other = Language.of(code).code().equals(code) ? Language.of(code).tag() : code;
    return new Title(
        other,
        String.valueOf(titles.get(code)),
        // a title in English is read everywhere
        !code.equals(language.code()) && !code.equals("en"),
        language.word("language", code));
  }
}
