package policytimeline.api.series;

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
import policytimeline.api.known.CalendarDay;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;

/// The dashboard: how many, over the years until the chosen day.
@RestController
class DashboardController {

  private static final int YEARS = 10;

  private final Dashboards dashboards;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  DashboardController(Dashboards dashboards, Clocks clocks, AsOfBars bars, Pages pages) {
    this.dashboards = dashboards;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/dashboard", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> dashboard(
      ClockParameters times, FilterParameters narrowed, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var language = reader.language();
    var checks = new Checks();
    var filters = narrowed.ofState(checks);
    var years = checks.optional("years", here.first("years"), DashboardController::years);
    var day = checks.optional("day", here.first("day"), CalendarDay::parse);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    var page =
        dashboards.of(
            new Dashboards.Asked(
                asOf, filters, years == null ? YEARS : years, day, here, language));
    var frame =
        Frame.of(reader, here, Section.DASHBOARD, page.heading())
            .with(bars.of(asOf, here, language), Forms.one(here, asOf.on().toString(), language));
    return pages.page("dashboard", reader, frame, page);
  }

  private static Integer years(String text) {
    return Dashboards.SPANS.stream()
        .filter(each -> each.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "one of %s; got: %s".formatted(Dashboards.SPANS, text)));
  }
}
