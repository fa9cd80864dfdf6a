package policytimeline.api.why;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Permalink;
import policytimeline.api.language.Language;
import policytimeline.api.problem.Checks;

/// Why something held on a day, as known at a position.
@RestController
class WhyController {

  private final Instruments instruments;
  private final Reasons reasons;

  WhyController(Instruments instruments, Reasons reasons) {
    this.instruments = instruments;
    this.reasons = reasons;
  }

  @GetMapping("/api/v1/instruments/{slug}/why")
  ResponseEntity<WhyAnswer> why(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam @Nullable String lang,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var language = Language.asked(lang, checks);
    var found = instruments.find(slug, times, checks);
    var path = "/api/v1/instruments/%s/why".formatted(slug);
    var permalink = Permalink.of(path, all, found.asOf(), Map.of());
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, found.incomplete()))
        .body(reasons.of(found, language, permalink));
  }
}
