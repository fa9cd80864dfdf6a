package policytimeline.api.state;

import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.projections.state.StateQuestion.Sort;

/// The order of the items and the page of them that a request asks for.
record PageParameters(@Nullable String sort, @Nullable String limit, @Nullable String cursor) {

  Sort order(Checks checks) {
    var order = checks.optional("sort", sort, PageParameters::order);
    return order == null ? Sort.ISSUED_LAST_FIRST : order;
  }

  int most(Checks checks) {
    return checks.number("limit", limit, 1, 500, 50);
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
