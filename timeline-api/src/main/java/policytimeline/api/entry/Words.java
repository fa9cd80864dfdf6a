package policytimeline.api.entry;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.core.instrument.Wording;
import tools.jackson.databind.JsonNode;

/// Reads what a request says in words: a text, which is English, or an object of texts by language.
public final class Words {

  private Words() {}

  public static Checked<Wording> required(String field, @Nullable JsonNode words, Checks checks) {
    if (isAbsent(words)) {
      checks.fault(field, "It is required.");
    }
    return new Checked<>(optional(field, words, checks));
  }

  public static @Nullable Wording optional(String field, @Nullable JsonNode words, Checks checks) {
    return words == null || isAbsent(words)
        ? null
        : checks.optional(field, "given", _ -> wording(words));
  }

  static boolean isAbsent(@Nullable JsonNode words) {
    return words == null || words.isNull() || (words.isString() && words.asString().isBlank());
  }

  private static Wording wording(JsonNode words) {
    if (words.isString()) {
      return Wording.english(words.asString());
    }
    var byLanguage = new TreeMap<String, String>();
    for (var language : words.properties()) {
      if (!language.getValue().isString()) {
        throw wrong(words);
      }
      byLanguage.put(language.getKey(), language.getValue().asString());
    }
    if (!words.isObject()) {
      throw wrong(words);
    }
    return new Wording(byLanguage);
  }

  private static IllegalArgumentException wrong(JsonNode words) {
    return new IllegalArgumentException(
        "a text, or texts by language such as {\"en\": \"...\"}; got: " + words);
  }
}
