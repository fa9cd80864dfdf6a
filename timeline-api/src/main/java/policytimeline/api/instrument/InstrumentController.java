package policytimeline.api.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.core.event.Source;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.description.Described;
import policytimeline.projections.phase.PhaseQueries;

/// One instrument as it stood on a day, and all its phases.
@RestController
class InstrumentController {

  private static final String PATH = "/api/v1/instruments/{slug}";

  /// @param to the first day on which the phase no longer holds, or null
  /// @param partsUnknown whether some part does not hold, and no source says which
  record PhaseAnswer(
      LocalDate from, @Nullable LocalDate to, List<String> because, boolean partsUnknown) {}

  record TimelinePhase(
      LocalDate from,
      @Nullable LocalDate to,
      String status,
      String applies,
      List<String> because,
      boolean partsUnknown) {

    static TimelinePhase of(Phase phase) {
      return new TimelinePhase(
          phase.from(),
          phase.to(),
          phase.status().code(),
          phase.applies().code(),
          phase.because(),
          phase.partsUnknown());
    }
  }

  /// What is null is not recorded: of an instrument that was never issued only its entries are.
  record Answer(
      String slug,
      @Nullable String citation,
      @Nullable String title,
      @Nullable String family,
      @Nullable String kind,
      @Nullable String jurisdiction,
      @Nullable String issuer,
      @Nullable LocalDate issued,
      String status,
      String applies,
      @Nullable PhaseAnswer phase,
      Map<String, String> titles,
      List<String> topics,
      List<String> agencies,
      List<Source> sources,
      Map<String, String> links,
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      CoverageAnswer coverage) {}

  record TimelineAnswer(
      String slug, Known known, String permalink, boolean incomplete, List<TimelinePhase> phases) {}

  private final Instruments instruments;
  private final PhaseQueries phases;
  private final CoverageQueries coverage;

  InstrumentController(Instruments instruments, PhaseQueries phases, CoverageQueries coverage) {
    this.instruments = instruments;
    this.phases = phases;
    this.coverage = coverage;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> instrument(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam MultiValueMap<String, String> all) {
    var found = instruments.find(slug, times);
    return ResponseEntity.ok().cacheControl(Caching.of(times)).body(answer(found, all));
  }

  @GetMapping(PATH + "/timeline")
  ResponseEntity<TimelineAnswer> timeline(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam MultiValueMap<String, String> all) {
    var found = instruments.find(slug, times);
    var answer =
        new TimelineAnswer(
            slug,
            found.asOf().known(),
            Permalink.of(path(slug) + "/timeline", all, found.asOf(), Map.of()),
            false,
            phases.of(slug, found.asOf().position()).stream().map(TimelinePhase::of).toList());
    return ResponseEntity.ok().cacheControl(Caching.of(times)).body(answer);
  }

  private Answer answer(Found found, MultiValueMap<String, String> all) {
    var slug = found.slug();
    var asOf = found.asOf();
    var is = found.described();
    var phase =
        phases.of(slug, asOf.position()).stream()
            .filter(each -> each.period().contains(asOf.on()))
            .findFirst();
    var covered =
        CoverageAnswer.of(
            coverage.declared(asOf.position()),
            is.map(Described::jurisdiction).stream().toList(),
            is.map(Described::family).stream().toList(),
            asOf.on());
    var uncovered = isUncovered(covered) && phase.isPresent();
    return new Answer(
        slug,
        is.map(Described::citation).orElse(null),
        is.map(Described::title).orElse(null),
        is.map(Described::family).orElse(null),
        is.map(Described::kind).orElse(null),
        is.map(Described::jurisdiction).orElse(null),
        is.map(Described::issuer).orElse(null),
        is.map(Described::issued).orElse(null),
        (uncovered ? Status.UNKNOWN : status(is, phase)).code(),
        (uncovered ? Applies.NONE : phase.map(Phase::applies).orElse(Applies.NONE)).code(),
        phase.map(InstrumentController::phase).orElse(null),
        is.map(Described::titles).orElse(Map.of()),
        is.map(Described::topics).orElse(List.of()),
        is.map(Described::agencies).orElse(List.of()),
        is.map(Described::sources).orElse(List.of()),
        links(slug),
        asOf.on(),
        asOf.known(),
        asOf.zone().getId(),
        Permalink.of(path(slug), all, asOf, Map.of()),
        false,
        covered);
  }

  /// Where coverage is declared, and begins only after the day.
  private static boolean isUncovered(CoverageAnswer coverage) {
    return coverage.since() != null && "unknown".equals(coverage.status());
  }

  private static Status status(Optional<Described> is, Optional<Phase> phase) {
    return phase.map(Phase::status).orElse(is.isPresent() ? Status.NOT_YET_ISSUED : Status.UNKNOWN);
  }

  private static PhaseAnswer phase(Phase phase) {
    return new PhaseAnswer(phase.from(), phase.to(), phase.because(), phase.partsUnknown());
  }

  private static Map<String, String> links(String slug) {
    var path = path(slug);
    return Map.of(
        "timeline", path + "/timeline",
        "entries", path + "/entries",
        "relations", path + "/relations");
  }

  private static String path(String slug) {
    return PATH.replace("{slug}", slug);
  }
}
