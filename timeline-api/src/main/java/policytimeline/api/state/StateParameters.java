package policytimeline.api.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Topic;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Status;
import policytimeline.projections.state.StateQuestion.Filters;
import policytimeline.projections.state.StateQuestion.Sort;

/// The filters and the order of a question as a request gives them.
record StateParameters(
    @Nullable String jurisdiction,
    @Nullable String family,
    @Nullable String kind,
    @Nullable String issuer,
    @Nullable String agency,
    @Nullable String topic,
    @Nullable String status,
    @Nullable String applies,
    @Nullable String q,
    @Nullable String sort,
    @Nullable String limit,
    @Nullable String cursor) {

  private static final List<String> IN_FORCE =
      List.of(Status.IN_FORCE.code(), Status.PARTLY_IN_FORCE.code(), Status.SUSPENDED.code());

  private static final int MOST_WORDS = 10;

  List<String> jurisdictions(Checks checks) {
    return checks.words("jurisdiction", jurisdiction, Jurisdiction::of);
  }

  Filters filters(Checks checks) {
    return new Filters(
        jurisdictions(checks),
        checks.codes("family", family, Family.class),
        checks.codes("kind", kind, Kind.class),
        checks.words("issuer", issuer, Issuer::of),
        checks.words("agency", agency, Agency::of),
        checks.words("topic", topic, Topic::of),
        statuses(checks),
        checks.codes("applies", applies, Applies.class),
        words(checks));
  }

  Sort order(Checks checks) {
    var order = checks.optional("sort", sort, StateParameters::order);
    return order == null ? Sort.ISSUED_LAST_FIRST : order;
  }

  int most(Checks checks) {
    return checks.number("limit", limit, 1, 500, 50);
  }

  private List<String> statuses(Checks checks) {
    if ("any".equals(status)) {
      return List.of();
    }
    var statuses = checks.codes("status", status, Status.class);
    return statuses.isEmpty() ? IN_FORCE : statuses;
  }

  private List<String> words(Checks checks) {
    var words =
        Optional.ofNullable(q).stream()
            .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.size() > MOST_WORDS) {
      checks.fault("q", "at most 10 words; got: " + words.size());
    }
    if (words.stream().anyMatch(word -> word.indexOf(0) >= 0)) {
      checks.fault("q", "words without NUL, such as artificial intelligence");
    }
    return words;
  }

  private static Sort order(String text) {
    return switch (text) {
      case "issued" -> Sort.ISSUED;
      case "-issued" -> Sort.ISSUED_LAST_FIRST;
      case "slug" -> Sort.SLUG;
      case "changed" -> Sort.CHANGED;
      default ->
          throw new IllegalArgumentException("one of issued, -issued, slug, changed; got: " + text);
    };
  }
}
