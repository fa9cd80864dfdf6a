package policytimeline.projections.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// Questions as tests ask them: filters by name, everything else as it is most of the time.
final class Questions {

  static final long NOW = Long.MAX_VALUE - 1;

  private Questions() {}

  static StateQuestion on(String day) {
    return on(day, NOW, Map.of());
  }

  static StateQuestion on(String day, Map<String, List<String>> filters) {
    return on(day, NOW, filters);
  }

  static StateQuestion on(String day, long known, Map<String, List<String>> filters) {
    return new StateQuestion(
        LocalDate.parse(day), known, filters(filters), Sort.ISSUED, null, 1000);
  }

  static StateQuestion page(StateQuestion question, Sort sort, @Nullable Place after, int limit) {
    return new StateQuestion(
        question.on(), question.known(), question.filters(), sort, after, limit);
  }

  private static Filters filters(Map<String, List<String>> named) {
    return new Filters(
        named.getOrDefault("jurisdiction", List.of()),
        named.getOrDefault("family", List.of()),
        named.getOrDefault("kind", List.of()),
        named.getOrDefault("issuer", List.of()),
        named.getOrDefault("agency", List.of()),
        named.getOrDefault("topic", List.of()),
        named.getOrDefault("status", List.of()),
        named.getOrDefault("applies", List.of()),
        named.getOrDefault("words", List.of()));
  }
}
