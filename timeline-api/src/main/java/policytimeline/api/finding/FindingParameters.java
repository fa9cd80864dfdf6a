package policytimeline.api.finding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.page.Cursor;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.Source;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.projections.finding.FindingQuestion;
import policytimeline.projections.finding.FindingQuestion.Place;

/// Which findings a request asks for.
///
/// @param source the publisher of a source that has a part in them
record FindingParameters(
    @Nullable String kind,
    @Nullable String slug,
    @Nullable String source,
    @Nullable String limit,
    @Nullable String cursor) {

  /// What was read of the request, before its clocks are resolved.
  record Read(FindingParameters asked, List<String> kinds, int limit, @Nullable Place after) {

    /// One item more than the page, to know whether there is another.
    FindingQuestion question(ClockParameters times, AsOf asOf) {
      return new FindingQuestion(
          times.on() == null ? null : asOf.on(),
          asOf.position(),
          kinds,
          asked.slug(),
          asked.source(),
          after,
          limit + 1);
    }
  }

  Read read(Checks checks) {
    checks.optional("slug", slug, FindingParameters::bounded);
    checks.optional("source", source, publisher -> Source.of(publisher, null));
    return new Read(
        this,
        checks.codes("kind", kind, Kind.class),
        checks.number("limit", limit, 1, 500, 50),
        checks.optional("cursor", cursor, FindingParameters::place));
  }

  private static Place place(String cursor) {
    return Cursor.read(cursor, 2, parts -> new Place(parts.getFirst(), UUID.fromString(parts.getLast())));
  }

  private static String bounded(String slug) {
    if (slug.length() > 200 || slug.indexOf(0) >= 0) {
      throw new IllegalArgumentException("the slug of an instrument, such as us-eo-14110");
    }
    return slug;
  }
}
