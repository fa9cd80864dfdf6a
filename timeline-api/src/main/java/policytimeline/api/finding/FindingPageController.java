package policytimeline.api.finding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBars;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.frame.Section;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.Checks;

/// The findings as a page. Without a day it shows all, whatever days they concern.
@RestController
class FindingPageController {

  private static final String CARDS = "20";

  private final FindingPages findings;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  FindingPageController(FindingPages findings, Clocks clocks, AsOfBars bars, Pages pages) {
    this.findings = findings;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/findings", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> findings(HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var language = reader.language();
    var times = new ClockParameters(here.first("on"), here.first("known"), here.first("atLeast"));
    var checks = new Checks();
    var asked =
        new FindingParameters(
                here.first("kind"),
                here.first("slug"),
                here.first("source"),
                CARDS,
                here.first("cursor"))
            .read(checks);
    var asOf = clocks.resolve(times, List.of(), checks);
    var page = findings.of(asked.question(times, asOf), asOf, here, language);
    var dated = here.first("on") != null || here.first("known") != null;
    var frame =
        Frame.of(reader, here, Section.FINDINGS, page.heading())
            .with(dated ? bars.of(asOf, here, language) : null, null);
    return pages.page("findings", reader, frame, page);
  }
}
