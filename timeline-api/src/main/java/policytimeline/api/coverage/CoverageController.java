package policytimeline.api.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.entry.Positions;

/// What the timeline covers: jurisdictions, families, since when, last checked.
@RestController
class CoverageController {

  private static final String PATH = "/api/v1/coverage";

  /// The log itself: what was known before `earliest` is not covered.
  record Log(@Nullable Instant earliest, long head) {}

  record Answer(
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      Log log,
      List<CoverageAnswer.Scope> items) {}

  private final CoverageQueries coverage;
  private final Positions positions;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  CoverageController(
      CoverageQueries coverage, Positions positions, DeadLetterQueries letters, Clocks clocks) {
    this.coverage = coverage;
    this.positions = positions;
    this.letters = letters;
    this.clocks = clocks;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> coverage(
      ClockParameters times, @RequestParam MultiValueMap<String, String> all) {
    var asOf = clocks.resolve(times, List.of());
    var incomplete = letters.anyParked(asOf.position());
    var items =
        coverage.declared(asOf.position()).stream()
            .map(each -> CoverageAnswer.scope(each, asOf.on()))
            .toList();
    var answer =
        new Answer(
            asOf.on(),
            asOf.known(),
            asOf.zone().getId(),
            Permalink.of(PATH, all, asOf, Map.of()),
            incomplete,
            log(times, asOf),
            items);
    return ResponseEntity.ok().cacheControl(Caching.of(times, incomplete)).body(answer);
  }

  /// As known at a position, the log ends there.
  private Log log(ClockParameters times, AsOf asOf) {
    var head = times.known() == null ? positions.head() : asOf.position();
    return new Log(positions.earliest().orElse(null), head);
  }
}
