package policytimeline.api.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
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
import policytimeline.api.known.TwoTimesParameters;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;

/// What changed between two days.
@RestController
class ComparisonController {

  private final Comparisons comparisons;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  ComparisonController(Comparisons comparisons, Clocks clocks, AsOfBars bars, Pages pages) {
    this.comparisons = comparisons;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/compare", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> compare(
      TwoTimesParameters asked, FilterParameters narrowed, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    if (here.first("from") == null && here.first("to") == null) {
      return suggested(here);
    }
    var language = reader.language();
    var checks = new Checks();
    var filters = narrowed.ofAll(checks);
    var after = checks.optional("cursor", here.first("cursor"), Comparisons::place);
    var times = clocks.resolve(asked, filters.jurisdictions(), checks);
    var page = comparisons.of(new Comparisons.Asked(times, filters, after, here, language));
    var frame =
        Frame.of(reader, here, Section.COMPARE, page.heading())
            .with(
                bars.of(times, here, language),
                Forms.two(here, here.first("from"), here.first("to"), language));
    return pages.page("comparison", reader, frame, page);
  }

  /// Nothing asked, the year until the day that was looked at is compared.
  private ResponseEntity<String> suggested(Address here) {
    var day = here.first("on");
    var asOf = clocks.resolve(new ClockParameters(day, null, null), List.of());
    LocalDate to = asOf.on();
    var known = here.first("known");
    var location =
        here.without("on", "known")
            .with("from", to.minusYears(1))
            .with("to", to)
            .with("toKnown", known);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(location.link()))
        .build();
  }
}
