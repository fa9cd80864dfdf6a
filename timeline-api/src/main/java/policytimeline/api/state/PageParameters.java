package policytimeline.api.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.api.page.Cursor;
import policytimeline.api.problem.Checks;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// The order of the items and the page of them that a request asks for.
public record PageParameters(
    @Nullable String sort, @Nullable String limit, @Nullable String cursor) {

  public Sort order(Checks checks) {
    var order = checks.optional("sort", sort, PageParameters::order);
    return order == null ? Sort.ISSUED_LAST_FIRST : order;
  }

  public int most(Checks checks) {
    return checks.number("limit", limit, 1, 500, 50);
  }

  public @Nullable Place after(Checks checks) {
    return checks.optional("cursor", cursor, PageParameters::place);
  }

  public static String written(Place place) {
    return Cursor.write(place.day(), place.slug());
  }

  private static Place place(String cursor) {
    return Cursor.read(
        cursor, 2, parts -> new Place(LocalDate.parse(parts.getFirst()), parts.getLast()));
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
