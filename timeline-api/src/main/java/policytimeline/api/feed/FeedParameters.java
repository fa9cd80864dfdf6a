package policytimeline.api.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.projections.entry.FeedQuestion;
import policytimeline.projections.store.EventNames;

/// Which entries a request asks for.
///
/// @param after the position before the first one
/// @param before the position after the last one
/// @param order oldest, or newest first
record FeedParameters(
    @Nullable String after,
    @Nullable String before,
    @Nullable String type,
    @Nullable String slug,
    @Nullable String order,
    @Nullable String limit) {

  /// What was read of the request.
  record Read(
      long after,
      long before,
      List<String> types,
      @Nullable String slug,
      boolean newest,
      int limit) {

    /// One entry more than the page, to know whether there is another.
    FeedQuestion question(long known) {
      return new FeedQuestion(after, Math.min(before, known + 1), types, slug, newest, limit + 1);
    }
  }

  Read read(Checks checks) {
    var first = checks.optional("after", after, FeedParameters::position);
    var last = checks.optional("before", before, FeedParameters::position);
    var newest = checks.optional("order", order, FeedParameters::isNewest);
    return new Read(
        first == null ? 0 : first,
        last == null ? Long.MAX_VALUE : last,
        checks.words("type", type, FeedParameters::event),
        checks.optional("slug", slug, FeedParameters::bounded),
        newest != null && newest,
        checks.number("limit", limit, 1, 500, 50));
  }

  static Long position(String text) {
    if (!text.matches("@?\\d{1,18}")) {
      throw new IllegalArgumentException("a position of the log, such as 18231; got: " + text);
    }
    return Long.valueOf(text.startsWith("@") ? text.substring(1) : text);
  }

  private static Boolean isNewest(String text) {
    return switch (text) {
      case "newest" -> true;
      case "oldest" -> false;
      default -> throw new IllegalArgumentException("one of oldest, newest; got: " + text);
    };
  }

  private static String event(String name) {
    if (!EventNames.BY_NAME.containsKey(name)) {
      throw new IllegalArgumentException("names of events, such as OrderRevoked; got: " + name);
    }
    return name;
  }

  private static String bounded(String slug) {
    if (slug.length() > 200 || slug.indexOf(0) >= 0) {
      throw new IllegalArgumentException("the slug of an instrument, such as us-eo-14110");
    }
    return slug;
  }
}
