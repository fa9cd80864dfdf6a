package policytimeline.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.plan.ActionQuestion.Filters;
import policytimeline.projections.plan.ActionQuestion.Place;

/// The filters of a question about actions as a request gives them.
public record ActionParameters(
    @Nullable String pillar,
    @Nullable String section,
    @Nullable String agency,
    @Nullable String progress,
    @Nullable String lang,
    @Nullable String limit,
    @Nullable String cursor) {

  public Filters filters(Checks checks) {
    return new Filters(
        numbers("pillar", pillar, checks),
        numbers("section", section, checks),
        checks.words("agency", agency, Agency::of),
        checks.codes("progress", progress, Progress.class));
  }

  String language(Checks checks) {
    return language(lang, checks);
  }

  int most(Checks checks) {
    return checks.number("limit", limit, 1, 500, 50);
  }

  public @Nullable Place after(Checks checks) {
    return checks.optional("cursor", cursor, ActionCursor::read);
  }

  /// The language of the texts: English where none is asked for.
  static String language(@Nullable String lang, Checks checks) {
    var language = checks.optional("lang", lang, Wording::language);
    return language == null ? "en" : language;
  }

  private static List<Integer> numbers(String field, @Nullable String text, Checks checks) {
    return checks.words(field, text, ActionParameters::number).stream()
        .map(ActionParameters::number)
        .toList();
  }

  private static Integer number(String digits) {
    if (!digits.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("a whole number such as 1; got: " + digits);
    }
    return Integer.valueOf(digits);
  }
}
