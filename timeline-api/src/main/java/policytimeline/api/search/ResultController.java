package policytimeline.api.search;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBars;
import policytimeline.api.frame.Forms;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.Checks;
import policytimeline.projections.search.SearchQuestion;

/// A search as a page, and suggestions for whoever is typing.
@RestController
class ResultController {

  private static final int PAGE = 30;

  private static final int SUGGESTIONS = 8;

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ResultPages results;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  ResultController(ResultPages results, Clocks clocks, AsOfBars bars, Pages pages) {
    this.results = results;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> search(
      ClockParameters times, SearchParameters asked, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var language = reader.language();
    var checks = new Checks();
    var looking = here.first("q") != null;
    var words = looking ? asked.words(checks).value() : null;
    var filters = asked.filters(checks);
    var before = asked.before(checks);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    var page =
        words == null
            ? results.none(here, language)
            : results.of(
                new SearchQuestion(words, asOf.on(), asOf.position(), filters, before, PAGE),
                asOf,
                here,
                language);
    var frame =
        Frame.of(reader, here, null, page.heading())
            .with(bars.of(asOf, here, language), Forms.one(here, asOf.on().toString(), language));
    return pages.page("search", reader, frame, page);
  }

  /// The options of a list beside a field. What cannot be looked for yet has none: somebody is
  /// still typing.
  @GetMapping(path = "/search/suggestions", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> suggestions(
      ClockParameters times, SearchParameters asked, HttpServletRequest request) {
    var reader = Reader.of(request);
    var language = reader.language();
    var checks = new Checks();
    var words = asked.words(checks).value();
    var found =
        words == null || words.strip().length() < 2
            ? List.<ResultPages.Suggestion>of()
            : results.suggestions(question(words, times, asked), language);
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(found.stream().map(ResultController::option).collect(Collectors.joining("\n")));
  }

  private SearchQuestion question(String words, ClockParameters times, SearchParameters asked) {
    var checks = new Checks();
    var filters = asked.filters(checks);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    return new SearchQuestion(words, asOf.on(), asOf.position(), filters, 0, SUGGESTIONS);
  }

  private static String option(ResultPages.Suggestion suggestion) {
    return "<option value=\"%s\">%s</option>"
        .formatted(escaped(suggestion.value()), escaped(suggestion.label()));
  }

  private static String escaped(@Nullable String text) {
    return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
