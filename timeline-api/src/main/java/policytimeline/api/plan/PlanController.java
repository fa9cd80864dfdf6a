package policytimeline.api.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Permalink;
import policytimeline.api.plan.PlanAnswer.PillarAnswer;
import policytimeline.api.problem.Checks;
import policytimeline.projections.plan.ActionQuestion;
import policytimeline.projections.plan.ActionQuestion.Filters;
import policytimeline.projections.plan.PlanQueries;

/// One plan as it stood, with its pillars and sections and how many actions each recommends.
@RestController
class PlanController {

  private static final Filters ALL = new Filters(List.of(), List.of(), List.of(), List.of());

  private final Instruments instruments;
  private final PlanQueries plans;

  PlanController(Instruments instruments, PlanQueries plans) {
    this.instruments = instruments;
    this.plans = plans;
  }

  @GetMapping("/api/v1/plans/{slug}")
  ResponseEntity<PlanAnswer> plan(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam @Nullable String lang,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var language = ActionParameters.language(lang, checks);
    var found = instruments.plan(slug, times, checks);
    var asOf = found.asOf();
    var counts = plans.counts(new ActionQuestion(slug, asOf.on(), asOf.position(), ALL, null, 0));
    var pillars =
        plans.pillars(slug, asOf.position()).orElse(List.of()).stream()
            .map(pillar -> PillarAnswer.of(pillar, language, counts))
            .toList();
    var permalink = Permalink.of("/api/v1/plans/" + slug, all, asOf, Map.of());
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, found.incomplete()))
        .body(new PlanAnswer(instruments.answer(found, language, permalink), pillars));
  }
}
