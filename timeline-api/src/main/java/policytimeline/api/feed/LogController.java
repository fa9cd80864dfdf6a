package policytimeline.api.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
import policytimeline.api.problem.NotFound;

/// The log as pages: its entries, newest first, and each by itself.
@RestController
class LogController {

  private final Logs logs;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  LogController(Logs logs, Clocks clocks, AsOfBars bars, Pages pages) {
    this.logs = logs;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/log", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> log(
      ClockParameters times,
      @RequestParam @Nullable String before,
      @RequestParam @Nullable String type,
      @RequestParam @Nullable String slug,
      HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var checks = new Checks();
    var asked = new FeedParameters(null, before, type, slug, "newest", "50").read(checks);
    var asOf = clocks.resolve(times, List.of(), checks);
    var log = logs.of(asked, asOf.position(), here, reader.language());
    var frame =
        Frame.of(reader, here, Section.LOG, log.heading())
            .with(
                here.first("known") == null ? null : bars.of(asOf, here, reader.language()), null);
    return pages.page("log", reader, frame, log);
  }

  @GetMapping(path = "/log/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> entry(
      @PathVariable String id, ClockParameters times, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var asOf = clocks.resolve(times, List.of());
    var lines = logs.one(id, asOf.position(), here, reader.language());
    if (lines.isEmpty()) {
      throw NotFound.entry(id);
    }
    var line = lines.getFirst();
    var title = reader.language().text("log.entry", line.position(), line.of().citation());
    var frame =
        Frame.of(reader, here, Section.LOG, title)
            .with(
                here.first("known") == null ? null : bars.of(asOf, here, reader.language()), null);
    return pages.page("entry", reader, frame, single(title, line, id));
  }

  /// @param correct where it is corrected
  record Single(String heading, Log.Line line, String json, String correct) {}

  private static Single single(String title, Log.Line line, String id) {
    var correct = Address.of("/record/correction").with("entry", id).link();
    return new Single(title, line, "/api/v1/entries/" + id, correct);
  }
}
