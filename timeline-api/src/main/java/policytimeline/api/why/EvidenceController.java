package policytimeline.api.why;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Permalink;
import policytimeline.api.language.Language;
import policytimeline.api.problem.Checks;
import policytimeline.projections.deadletter.DeadLetterQueries;

/// One sheet to print: the answer, the deciding entries and their sources, and both clocks.
@RestController
class EvidenceController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Instruments instruments;
  private final Reasons reasons;
  private final Sheets sheets;
  private final DeadLetterQueries letters;
  private final ITemplateEngine pages;

  EvidenceController(
      Instruments instruments,
      Reasons reasons,
      Sheets sheets,
      DeadLetterQueries letters,
      ITemplateEngine pages) {
    this.instruments = instruments;
    this.reasons = reasons;
    this.sheets = sheets;
    this.letters = letters;
    this.pages = pages;
  }

  @GetMapping(path = "/api/v1/instruments/{slug}/evidence", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> evidence(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam @Nullable String lang,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var language = Language.asked(lang, checks);
    var found = instruments.find(slug, times, checks);
    // a finding may lie between this record and any other
    var incomplete = letters.anyParked(found.asOf().position());
    var path = "/api/v1/instruments/%s/evidence".formatted(slug);
    var permalink = Permalink.of(path, all, found.asOf(), Map.of());
    var sheet = sheets.of(reasons.of(found, language, permalink), found, incomplete, language);
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, incomplete))
        .contentType(HTML)
        .body(pages.process("evidence", new Context(language.locale(), Map.of("sheet", sheet))));
  }
}
