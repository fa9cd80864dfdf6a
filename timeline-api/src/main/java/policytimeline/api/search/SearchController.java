package policytimeline.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.search.Hits;
import policytimeline.projections.search.SearchQueries;
import policytimeline.projections.search.SearchQuestion;
import policytimeline.projections.state.Filters;

/// Instruments by citation, title and text on a day.
@RestController
class SearchController {

  private static final String PATH = "/api/v1/search";

  record Answer(
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      CoverageAnswer coverage,
      long total,
      boolean totalExact,
      List<SearchItem> items,
      @Nullable String next) {}

  private final SearchQueries searches;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  SearchController(
      SearchQueries searches, CoverageQueries coverage, DeadLetterQueries letters, Clocks clocks) {
    this.searches = searches;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> search(
      ClockParameters times,
      SearchParameters asked,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var words = asked.words(checks);
    var filters = asked.filters(checks);
    var language = asked.language(checks);
    var limit = asked.most(checks);
    var before = asked.before(checks);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    var incomplete = letters.anyParked(asOf.position());

    var hits =
        searches.search(
            new SearchQuestion(words.get(), asOf.on(), asOf.position(), filters, before, limit));
    var seen = before + hits.page().size();
    var next =
        seen < hits.total()
            ? Permalink.of(PATH, all, asOf, Map.of("cursor", SearchCursor.write(seen)))
            : null;
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(Caching.of(times, incomplete))
        .body(
            new Answer(
                asOf.on(),
                asOf.known(),
                asOf.zone().getId(),
                Permalink.of(PATH, all, asOf, Map.of()),
                incomplete,
                covered(filters, asOf),
                hits.total(),
                hits.complete(),
                items(hits, language),
                next));
  }

  private CoverageAnswer covered(Filters filters, AsOf asOf) {
    return CoverageAnswer.of(
        coverage.declared(asOf.position()), filters.jurisdictions(), filters.families(), asOf.on());
  }

  private static List<SearchItem> items(Hits hits, String language) {
    return hits.page().stream().map(hit -> SearchItem.of(hit, language)).toList();
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
