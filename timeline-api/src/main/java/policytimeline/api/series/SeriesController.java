package policytimeline.api.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.api.series.SeriesAnswer.OneSeries;
import policytimeline.api.series.SeriesAnswer.StepsCoverage;
import policytimeline.api.state.FilterParameters;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.coverage.Covered;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.series.SeriesQueries;
import policytimeline.projections.series.SeriesQuestion;
import policytimeline.projections.state.Filters;

/// How many, of which sort, step by step.
@RestController
class SeriesController {

  private static final String PATH = "/api/v1/series";

  private final SeriesQueries series;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  SeriesController(
      SeriesQueries series, CoverageQueries coverage, DeadLetterQueries letters, Clocks clocks) {
    this.series = series;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  @GetMapping(PATH)
  ResponseEntity<SeriesAnswer> series(
      SeriesParameters parameters,
      FilterParameters narrowed,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var asked = parameters.read(checks);
    var filters = filters(narrowed, asked, checks);
    var asOf = clocks.resolve(parameters.clocks(), filters.jurisdictions(), checks);
    var incomplete = letters.anyParked(asOf.position());
    var question =
        new SeriesQuestion(
            asked.measure(), asked.group(), asked.steps(), asked.end(), filters, asOf.position());
    var answer =
        new SeriesAnswer(
            asked.steps().getFirst(),
            asked.steps().getLast(),
            asked.step().code(),
            asked.measure().code(),
            asked.group().code(),
            asOf.known(),
            asOf.zone().getId(),
            Permalink.withoutDay(PATH, all, asOf, Map.of()),
            incomplete,
            new StepsCoverage(status(asked.steps(), filters, asOf)),
            asked.steps(),
            series.of(question).stream().map(OneSeries::of).toList());
    return ResponseEntity.ok()
        .cacheControl(Caching.withoutDay(parameters.clocks(), incomplete))
        .body(answer);
  }

  /// Told apart by status, every status is counted where none is asked for; else what is in force.
  private static Filters filters(
      FilterParameters narrowed, SeriesParameters.Read asked, Checks checks) {
    asked.checkSense(narrowed, checks);
    return switch (asked.group()) {
      case STATUS -> narrowed.ofAll(checks);
      case ALL, FAMILY, KIND, JURISDICTION, ISSUER, AGENCY, TOPIC -> narrowed.ofState(checks);
    };
  }

  private List<String> status(List<LocalDate> steps, Filters filters, AsOf asOf) {
    List<Covered> declared = coverage.declared(asOf.position());
    return steps.stream()
        .map(
            day ->
                CoverageAnswer.of(declared, filters.jurisdictions(), filters.families(), day)
                    .status())
        .toList();
  }
}
