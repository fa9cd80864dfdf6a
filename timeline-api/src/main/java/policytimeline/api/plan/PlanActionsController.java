package policytimeline.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.projections.plan.ActionQuestion;
import policytimeline.projections.plan.PlanQueries;
import policytimeline.projections.plan.PlanQueries.Count;

/// A plan's recommended actions as they stood.
@RestController
class PlanActionsController {

  /// @param pillar by the number of the pillar
  record CountsAnswer(Map<Integer, Long> pillar) {}

  record Answer(
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      long total,
      CountsAnswer counts,
      List<ActionAnswer> items,
      @Nullable String next) {}

  private final Instruments instruments;
  private final PlanQueries plans;

  PlanActionsController(Instruments instruments, PlanQueries plans) {
    this.instruments = instruments;
    this.plans = plans;
  }

  @GetMapping("/api/v1/plans/{slug}/actions")
  ResponseEntity<Answer> actions(
      @PathVariable String slug,
      ClockParameters times,
      ActionParameters parameters,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var filters = parameters.filters(checks);
    var language = parameters.language(checks);
    var limit = parameters.most(checks);
    var after = parameters.after(checks);
    var plan = instruments.plan(slug, times, checks);
    var asOf = plan.asOf();

    // one more than the page, to know whether there is another
    var question = new ActionQuestion(slug, asOf.on(), asOf.position(), filters, after, limit + 1);
    var found = plans.page(question);
    var page = found.subList(0, Math.min(limit, found.size()));
    var path = "/api/v1/plans/%s/actions".formatted(slug);
    var next =
        found.size() > limit
            ? Permalink.of(
                path, all, asOf, Map.of("cursor", ActionCursor.write(page.getLast().place())))
            : null;
    var items = page.stream().map(item -> ActionAnswer.of(item, language)).toList();
    var permalink = Permalink.of(path, all, asOf, Map.of());
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(Caching.of(times, plan.incomplete()))
        .body(answer(plan, permalink, plans.counts(question), items, next));
  }

  private static Answer answer(
      Found plan,
      String permalink,
      List<Count> counts,
      List<ActionAnswer> items,
      @Nullable String next) {
    var byPillar =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    Count::pillar, TreeMap::new, Collectors.summingLong(Count::actions)));
    var asOf = plan.asOf();
    return new Answer(
        asOf.on(),
        asOf.known(),
        asOf.zone().getId(),
        permalink,
        plan.incomplete(),
        counts.stream().mapToLong(Count::actions).sum(),
        new CountsAnswer(byPillar),
        items,
        next);
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
