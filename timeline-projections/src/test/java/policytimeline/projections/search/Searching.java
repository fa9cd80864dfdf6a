package policytimeline.projections.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import policytimeline.projections.state.Filters;

/// Searches as tests ask them: everything but the words as it is most of the time.
final class Searching {

  static final long NOW = Long.MAX_VALUE - 1;

  static final Filters NONE = filters(List.of(), List.of());

  private Searching() {}

  static SearchQuestion on(String day, String text) {
    return known(NOW, day, text);
  }

  static SearchQuestion known(long position, String day, String text) {
    return new SearchQuestion(text, LocalDate.parse(day), position, NONE, 0, 100);
  }

  static SearchQuestion narrowed(SearchQuestion question, Filters filters) {
    return new SearchQuestion(
        question.text(), question.on(), question.known(), filters, 0, question.limit());
  }

  static SearchQuestion page(SearchQuestion question, int offset, int limit) {
    return new SearchQuestion(
        question.text(), question.on(), question.known(), question.filters(), offset, limit);
  }

  static Filters filters(List<String> families, List<String> statuses) {
    return new Filters(
        List.of(), families, List.of(), List.of(), List.of(), List.of(), statuses, List.of(),
        List.of());
  }

  static Stream<String> slugs(Hits hits) {
    return hits.page().stream().map(hit -> hit.found().slug());
  }
}
