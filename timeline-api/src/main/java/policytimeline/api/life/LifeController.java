package policytimeline.api.life;

import jakarta.servlet.http.HttpServletRequest;
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
import policytimeline.api.instrument.Instruments;
import policytimeline.api.known.ClockParameters;

/// One instrument as it stood on a day.
@RestController
class LifeController {

  private final Instruments instruments;
  private final Lives lives;
  private final AsOfBars bars;
  private final Pages pages;

  LifeController(Instruments instruments, Lives lives, AsOfBars bars, Pages pages) {
    this.instruments = instruments;
    this.lives = lives;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/instruments/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> instrument(
      @PathVariable String slug, ClockParameters times, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var language = reader.language();
    var found = instruments.find(slug, times);
    var asOf = found.asOf();
    var life = lives.of(found, here, language);
    var title = language.text("life.title", life.citation(), language.date(asOf.on()));
    var frame =
        Frame.of(reader, here, null, title)
            .with(bars.of(asOf, here, language), Forms.one(here, asOf.on().toString(), language));
    return pages.page("life", reader, frame, life);
  }
}
