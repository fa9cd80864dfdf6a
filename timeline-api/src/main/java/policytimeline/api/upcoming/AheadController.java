package policytimeline.api.upcoming;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBars;
import policytimeline.api.frame.Forms;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.frame.Section;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;
import policytimeline.projections.upcoming.UpcomingQuestion;

/// The dates ahead as a page, from the chosen day on.
@RestController
class AheadController {

  private static final int PAGE = 100;

  private final AheadPages ahead;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  AheadController(AheadPages ahead, Clocks clocks, AsOfBars bars, Pages pages) {
    this.ahead = ahead;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/upcoming", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> upcoming(
      ClockParameters times, FilterParameters narrowed, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var language = reader.language();
    var checks = new Checks();
    var filters = narrowed.ofAll(checks);
    var after = checks.optional("cursor", here.first("cursor"), PlaceCursor::read);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    var days =
        new UpcomingParameters(
                asOf.on().toString(), here.first("to"), times.known(), times.atLeast())
            .days(asOf.on(), checks);
    var question =
        new UpcomingQuestion(days.from(), days.to(), asOf.position(), filters, after, PAGE + 1);
    var page = ahead.of(question, asOf, here, language);
    var frame =
        Frame.of(reader, here, Section.UPCOMING, page.heading())
            .with(bars.of(asOf, here, language), Forms.one(here, asOf.on().toString(), language));
    return pages.page("upcoming", reader, frame, page);
  }
}
