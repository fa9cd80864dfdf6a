package policytimeline.api.upcoming;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.state.FilterParameters;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.upcoming.UpcomingQueries;
import policytimeline.projections.upcoming.UpcomingQuestion;

/// The dates ahead as a calendar to subscribe to. It has no pages.
@RestController
class CalendarController {

  private static final int MOST = 5_000;

  private static final String CALENDAR = "text/calendar";

  private final UpcomingQueries upcoming;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  CalendarController(
      UpcomingQueries upcoming,
      CoverageQueries coverage,
      DeadLetterQueries letters,
      Clocks clocks) {
    this.upcoming = upcoming;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  @GetMapping(path = "/api/v1/upcoming.ics", produces = CALENDAR)
  ResponseEntity<String> calendar(UpcomingParameters parameters, FilterParameters narrowed) {
    var checks = new Checks();
    var filters = narrowed.ofAll(checks);
    var asOf = clocks.resolve(parameters.clocks(), filters.jurisdictions(), checks);
    var days = parameters.days(asOf.on(), checks);
    var incomplete = letters.anyParked(asOf.position());
    var question =
        new UpcomingQuestion(days.from(), days.to(), asOf.position(), filters, null, MOST);
    if (upcoming.count(question) > MOST) {
      checks.fault(
          "to",
          "a day before which there are at most %d dates, or any with a filter; got: %s"
              .formatted(MOST, days.to()));
      checks.complain(InvalidRequest::parameters);
    }
    var recorded = asOf.known().at();
    var calendar =
        new UpcomingCalendar(
            service(),
            recorded == null ? Instant.EPOCH : recorded,
            said(question, covered(filters, asOf, days.from()), incomplete));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(CALENDAR), StandardCharsets.UTF_8))
        .cacheControl(parameters.caching(incomplete))
        .body(calendar.write(upcoming.page(question)));
  }

  /// A calendar has no fields for what every other answer says of itself.
  private static String said(UpcomingQuestion question, String covered, boolean incomplete) {
    return "From %s to before %s, as known at @%d. Coverage: %s.%s"
        .formatted(
            question.from(),
            question.to(),
            question.known(),
            covered,
            incomplete ? " This calendar is incomplete: dates may be missing or wrong." : "");
  }

  private String covered(Filters filters, AsOf asOf, LocalDate on) {
    return CoverageAnswer.of(
            coverage.declared(asOf.position()), filters.jurisdictions(), filters.families(), on)
        .status();
  }

  /// As the reader has addressed it.
  private static URI service() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path("/").build().toUri();
  }
}
