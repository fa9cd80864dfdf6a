package policytimeline.api.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBars;
import policytimeline.api.frame.Forms;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.frame.Section;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.plan.ActionParameters;
import policytimeline.api.problem.Checks;

/// A plan as it stood on a day: its pillars, sections and actions.
@RestController
class AgendaController {

  private final Instruments instruments;
  private final Agendas agendas;
  private final AsOfBars bars;
  private final Pages pages;

  AgendaController(Instruments instruments, Agendas agendas, AsOfBars bars, Pages pages) {
    this.instruments = instruments;
    this.agendas = agendas;
    this.bars = bars;
    this.pages = pages;
  }

  /// All plans stand on the board.
  @GetMapping(path = "/plans", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Void> plans(HttpServletRequest request) {
    var board = Address.of(request).to("/", "on", "known").with("family", "plan");
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(board.link())).build();
  }

  @GetMapping(path = "/plans/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> plan(
      @PathVariable String slug,
      ClockParameters times,
      ActionParameters narrowed,
      HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var checks = new Checks();
    var filters = narrowed.filters(checks);
    var after = narrowed.after(checks);
    var found = instruments.plan(slug, times, checks);
    var language = reader.language();
    var page = agendas.of(found, filters, after, here, language);
    var frame =
        Frame.of(reader, here, Section.PLANS, page.title().text())
            .with(
                bars.of(found.asOf(), here, language),
                Forms.one(here, found.asOf().on().toString(), language));
    return pages.page("agenda", reader, frame, page);
  }
}
