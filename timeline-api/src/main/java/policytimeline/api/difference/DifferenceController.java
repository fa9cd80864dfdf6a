package policytimeline.api.difference;

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
import policytimeline.api.csv.Tabular;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.known.TwoTimes;
import policytimeline.api.known.TwoTimesParameters;
import policytimeline.api.page.Cursor;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.difference.ChangeItem;
import policytimeline.projections.difference.DifferenceQueries;
import policytimeline.projections.difference.DifferenceQuestion;
import policytimeline.projections.difference.DifferenceQuestion.Place;
import policytimeline.projections.state.Filters;

/// What changed from one question to another.
@RestController
class DifferenceController {

  private static final String PATH = "/api/v1/diff";

  /// One of the two questions.
  record Side(LocalDate on, Known known, CoverageAnswer coverage) {}

  record Answer(
      Side from,
      Side to,
      String zone,
      String permalink,
      boolean incomplete,
      long total,
      List<ChangeAnswer> changes,
      @Nullable String next)
      implements Tabular {

    @Override
    public List<String> columns() {
      return ChangeAnswer.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> cells() {
      return changes.stream().map(ChangeAnswer::cells).toList();
    }
  }

  private final DifferenceQueries differences;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  DifferenceController(
      DifferenceQueries differences,
      CoverageQueries coverage,
      DeadLetterQueries letters,
      Clocks clocks) {
    this.differences = differences;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> difference(
      TwoTimesParameters asked,
      FilterParameters narrowed,
      @RequestParam @Nullable String limit,
      @RequestParam @Nullable String cursor,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var filters = narrowed.ofAll(checks);
    var most = checks.number("limit", limit, 1, 500, 50);
    var after = checks.optional("cursor", cursor, DifferenceController::place);
    var times = clocks.resolve(asked, filters.jurisdictions(), checks);
    var incomplete = letters.anyParked(times.position());
    var question = question(times, filters, after, most + 1);
    var found = differences.page(question);
    var page = found.subList(0, Math.min(most, found.size()));
    var next = found.size() > most ? next(all, times, page.getLast().place()) : null;
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(Caching.of(asked, incomplete))
        .body(answer(question, times, incomplete, all, page, next));
  }

  /// With one change more than the page, to know whether there is another.
  private static DifferenceQuestion question(
      TwoTimes times, Filters filters, @Nullable Place after, int limit) {
    return new DifferenceQuestion(
        times.from().on(),
        times.from().position(),
        times.to().on(),
        times.to().position(),
        filters,
        after,
        limit);
  }

  private Answer answer(
      DifferenceQuestion question,
      TwoTimes times,
      boolean incomplete,
      MultiValueMap<String, String> all,
      List<ChangeItem> page,
      @Nullable String next) {
    return new Answer(
        side(times.from(), question.filters()),
        side(times.to(), question.filters()),
        times.zone().getId(),
        Permalink.of(PATH, all, times, Map.of()),
        incomplete,
        differences.count(question),
        page.stream().map(ChangeAnswer::of).toList(),
        next);
  }

  private Side side(AsOf asOf, Filters filters) {
    var covered =
        CoverageAnswer.of(
            coverage.declared(asOf.position()),
            filters.jurisdictions(),
            filters.families(),
            asOf.on());
    return new Side(asOf.on(), asOf.known(), covered);
  }

  private static Place place(String cursor) {
    return Cursor.read(
        cursor, 2, parts -> new Place(parts.getFirst(), Integer.parseInt(parts.getLast())));
  }

  private static String next(MultiValueMap<String, String> all, TwoTimes times, Place last) {
    return Permalink.of(
        PATH, all, times, Map.of("cursor", Cursor.write(last.slug(), last.step())));
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
