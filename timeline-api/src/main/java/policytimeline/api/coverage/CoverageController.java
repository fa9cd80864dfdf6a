package policytimeline.api.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.entry.Positions;

/// What the timeline covers: jurisdictions, families, since when, last checked.
@RestController
class CoverageController {

  /// The log itself: what was known before `earliest` is not covered.
  record Log(@Nullable Instant earliest, long head) {}

  record Answer(
      LocalDate on, Known known, String zone, Log log, List<CoverageAnswer.Scope> items) {}

  private final CoverageQueries coverage;
  private final Positions positions;
  private final Clocks clocks;

  CoverageController(CoverageQueries coverage, Positions positions, Clocks clocks) {
    this.coverage = coverage;
    this.positions = positions;
    this.clocks = clocks;
  }

  @GetMapping("/api/v1/coverage")
  Answer coverage(ClockParameters parameters) {
    var asOf = clocks.resolve(parameters, List.of());
    var items =
        coverage.declared(asOf.position()).stream()
            .map(each -> CoverageAnswer.scope(each, asOf.on()))
            .toList();
    return new Answer(
        asOf.on(),
        asOf.known(),
        asOf.zone().getId(),
        new Log(positions.earliest().orElse(null), positions.head()),
        items);
  }
}
