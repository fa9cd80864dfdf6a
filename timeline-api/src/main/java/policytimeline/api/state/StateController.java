package policytimeline.api.state;

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
import policytimeline.projections.state.StateItem;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQueries.Counts;
import policytimeline.projections.state.StateQuestion;

/// What rules applied on date D, as known at K.
@RestController
class StateController {

  private static final String PATH = "/api/v1/state";

  record CountsAnswer(Map<String, Long> status, Map<String, Long> family) {

    static @Nullable CountsAnswer of(Counts counts) {
      var split = counts.split();
      return split == null ? null : new CountsAnswer(split.byStatus(), split.byFamily());
    }
  }

  /// Both clocks are echoed, so that the answer can be quoted and asked again.
  record Answer(
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      CoverageAnswer coverage,
      long total,
      boolean totalExact,
      @Nullable CountsAnswer counts,
      List<Item> items,
      @Nullable String next) {}

  private final StateQueries states;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  StateController(
      StateQueries states, CoverageQueries coverage, DeadLetterQueries letters, Clocks clocks) {
    this.states = states;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> state(
      ClockParameters times,
      FilterParameters narrowed,
      PageParameters paged,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var filters = narrowed.ofState(checks);
    var sort = paged.order(checks);
    var limit = paged.most(checks);
    var after = paged.after(checks);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    var incomplete = letters.anyParked(asOf.position());

    // one more than the page, to know whether there is another
    var question = new StateQuestion(asOf.on(), asOf.position(), filters, sort, after, limit + 1);
    var found = states.page(question);
    var page = found.subList(0, Math.min(limit, found.size()));
    var next =
        found.size() > limit
            ? Permalink.of(
                PATH,
                all,
                asOf,
                Map.of("cursor", PageParameters.written(page.getLast().place(sort))))
            : null;
    var answer = answer(asOf, incomplete, all, question, page, next);
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(Caching.of(times, incomplete))
        .body(answer);
  }

  private Answer answer(
      AsOf asOf,
      boolean incomplete,
      MultiValueMap<String, String> all,
      StateQuestion question,
      List<StateItem> page,
      @Nullable String next) {
    var filters = question.filters();
    var counts = states.counts(question);
    return new Answer(
        asOf.on(),
        asOf.known(),
        asOf.zone().getId(),
        Permalink.of(PATH, all, asOf, Map.of()),
        incomplete,
        CoverageAnswer.of(
            coverage.declared(asOf.position()),
            filters.jurisdictions(),
            filters.families(),
            asOf.on()),
        counts.total(),
        counts.exact(),
        CountsAnswer.of(counts),
        page.stream().map(Item::of).toList(),
        next);
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
