package policytimeline.api.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.core.phase.Phase;
import policytimeline.projections.phase.PhaseQueries;

/// One instrument as it stood on a day, and all its phases.
@RestController
class InstrumentController {

  private static final String PATH = "/api/v1/instruments/{slug}";

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

  record TimelineAnswer(
      String slug, Known known, String permalink, boolean incomplete, List<TimelinePhase> phases) {}

  private final Instruments instruments;
  private final PhaseQueries phases;

  InstrumentController(Instruments instruments, PhaseQueries phases) {
    this.instruments = instruments;
    this.phases = phases;
  }

  @GetMapping(PATH)
  ResponseEntity<InstrumentAnswer> instrument(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam MultiValueMap<String, String> all) {
    var found = instruments.find(slug, times);
    var permalink = Permalink.of(path(slug), all, found.asOf(), Map.of());
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, found.incomplete()))
        .body(instruments.answer(found, "en", permalink));
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
            Permalink.withoutDay(path(slug) + "/timeline", all, found.asOf(), Map.of()),
            found.incomplete(),
            phases.of(slug, found.asOf().position()).stream().map(TimelinePhase::of).toList());
    return ResponseEntity.ok().cacheControl(Caching.withoutDay(times, found.incomplete())).body(answer);
  }

  static String path(String slug) {
    return PATH.replace("{slug}", slug);
  }
}
