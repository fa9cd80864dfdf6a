package policytimeline.api.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.api.state.FilterParameters;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.state.Filters;

/// What a search looks for, as a request gives it.
record SearchParameters(
    @Nullable String q,
    @Nullable String lang,
    @Nullable String jurisdiction,
    @Nullable String family,
    @Nullable String kind,
    @Nullable String topic,
    @Nullable String status,
    @Nullable String limit,
    @Nullable String cursor) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final int LONGEST = 200;

  private static final int MOST_WORDS = 10;

  Checked<String> words(Checks checks) {
    return checks.required("q", q, SearchParameters::words);
  }

  Filters filters(Checks checks) {
    return new FilterParameters(jurisdiction, family, kind, null, null, topic, status, null, null)
        .ofAll(checks);
  }

  /// The language of the titles: English where none is asked for.
  String language(Checks checks) {
    var language = checks.optional("lang", lang, Wording::language);
    return language == null ? "en" : language;
  }

  int most(Checks checks) {
    return checks.number("limit", limit, 1, 500, 50);
  }

  int before(Checks checks) {
    var items = checks.optional("cursor", cursor, SearchCursor::read);
    return items == null ? 0 : items;
  }

  /// A citation may have as many words as it takes.
  private static String words(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "at most 200 characters, such as EO 14110; got: " + text.length());
    }
    if (text.indexOf(0) >= 0 || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "words or a citation, such as artificial intelligence or EO 14110; got: " + text);
    }
    var words = SPACES.split(text, -1).length;
    if (words > MOST_WORDS && !Citation.of(text).isNumbered()) {
      throw new IllegalArgumentException("at most 10 words; got: " + words);
    }
    return text;
  }
}
