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
import policytimeline.projections.state.Filters;

/// What a question is narrowed to, as a request gives it.
public record FilterParameters(
    @Nullable String jurisdiction,
    @Nullable String family,
    @Nullable String kind,
    @Nullable String issuer,
    @Nullable String agency,
    @Nullable String topic,
    @Nullable String status,
    @Nullable String applies,
    @Nullable String q) {

  private static final int MOST_WORDS = 10;

  /// The filters of a question about a day: what is in force, partly in force or suspended, where
  /// no status is asked for.
  public Filters ofState(Checks checks) {
    return filters(checks, Filters.HOLDING);
  }

  /// The filters of a question about all there is: every status, where none is asked for.
  public Filters ofAll(Checks checks) {
    return filters(checks, List.of());
  }

  private Filters filters(Checks checks, List<String> unasked) {
    return new Filters(
        checks.words("jurisdiction", jurisdiction, Jurisdiction::of),
        checks.codes("family", family, Family.class),
        checks.codes("kind", kind, Kind.class),
        checks.words("issuer", issuer, Issuer::of),
        checks.words("agency", agency, Agency::of),
        checks.words("topic", topic, Topic::of),
        statuses(checks, unasked),
        checks.codes("applies", applies, Applies.class),
        words(checks));
  }

  private List<String> statuses(Checks checks, List<String> unasked) {
    if ("any".equals(status)) {
      return List.of();
    }
    var statuses = checks.codes("status", status, Status.class);
    return statuses.isEmpty() ? unasked : statuses;
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
}
