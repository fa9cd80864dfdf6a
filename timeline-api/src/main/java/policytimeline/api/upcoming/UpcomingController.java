package policytimeline.api.upcoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.csv.Tabular;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.upcoming.UpcomingItem;
import policytimeline.projections.upcoming.UpcomingQueries;
import policytimeline.projections.upcoming.UpcomingQuestion;

/// The dates ahead, as far as they are known.
@RestController
class UpcomingController {

  private static final String PATH = "/api/v1/upcoming";

  record Answer(
      LocalDate from,
      LocalDate to,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      CoverageAnswer coverage,
      long total,
      List<UpcomingAnswer> items,
      @Nullable String next)
      implements Tabular {

    @Override
    public List<String> columns() {
      return UpcomingAnswer.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> cells() {
      return items.stream().map(UpcomingAnswer::cells).toList();
    }
  }

  private final UpcomingQueries upcoming;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  UpcomingController(
      UpcomingQueries upcoming,
      CoverageQueries coverage,
      DeadLetterQueries letters,
      Clocks clocks) {
    this.upcoming = upcoming;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  /// From today on, for a year, where no days are asked for.
  @GetMapping(PATH)
  ResponseEntity<Answer> upcoming(
      UpcomingParameters parameters,
      FilterParameters narrowed,
      @RequestParam @Nullable String limit,
      @RequestParam @Nullable String cursor,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var filters = narrowed.ofAll(checks);
    var most = checks.number("limit", limit, 1, 500, 50);
    var after = checks.optional("cursor", cursor, PlaceCursor::read);
    var asOf = clocks.resolve(parameters.clocks(), filters.jurisdictions(), checks);
    var days = parameters.days(asOf.on(), checks);
    var incomplete = letters.anyParked(asOf.position());
    var question =
        new UpcomingQuestion(days.from(), days.to(), asOf.position(), filters, after, most + 1);
    var found = upcoming.page(question);
    var page = found.subList(0, Math.min(most, found.size()));
    var next = found.size() > most ? next(all, question, asOf, page.getLast()) : null;
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(parameters.caching(incomplete))
        .body(answer(question, asOf, incomplete, all, page, next));
  }

  private Answer answer(
      UpcomingQuestion question,
      AsOf asOf,
      boolean incomplete,
      MultiValueMap<String, String> all,
      List<UpcomingItem> page,
      @Nullable String next) {
    return new Answer(
        question.from(),
        question.to(),
        asOf.known(),
        asOf.zone().getId(),
        link(all, question, asOf, Map.of()),
        incomplete,
        covered(question.filters(), asOf, question.from()),
        upcoming.count(question),
        page.stream().map(UpcomingAnswer::of).toList(),
        next);
  }

  private CoverageAnswer covered(Filters filters, AsOf asOf, LocalDate on) {
    return CoverageAnswer.of(
        coverage.declared(asOf.position()), filters.jurisdictions(), filters.families(), on);
  }

  private static String next(
      MultiValueMap<String, String> all, UpcomingQuestion question, AsOf asOf, UpcomingItem last) {
    return link(all, question, asOf, Map.of("cursor", PlaceCursor.after(last)));
  }

  /// With both days fixed, which are its first clock.
  private static String link(
      MultiValueMap<String, String> all,
      UpcomingQuestion question,
      AsOf asOf,
      Map<String, String> further) {
    var days = new TreeMap<>(further);
    days.put("from", question.from().toString());
    days.put("to", question.to().toString());
    return Permalink.withoutDay(PATH, all, asOf, days);
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
