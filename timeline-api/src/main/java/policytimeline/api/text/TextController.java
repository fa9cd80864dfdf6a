package policytimeline.api.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Permalink;
import policytimeline.api.known.TwoTimesParameters;
import policytimeline.api.problem.Checks;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.text.TextQueries;
import policytimeline.projections.text.TextQueries.At;

/// How one instrument reads on a day, and what its amendments changed.
@RestController
class TextController {

  private static final String PATH = "/api/v1/instruments/{slug}/text";

  private final Instruments instruments;
  private final TextQueries texts;

  TextController(Instruments instruments, TextQueries texts) {
    this.instruments = instruments;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ResponseEntity<TextAnswer> text(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam @Nullable String lang,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var language = language(lang, checks);
    var found = instruments.find(slug, times, checks);
    var permalink = Permalink.of(path(slug), all, found.asOf(), Map.of());
    var is = instruments.answer(found, language, permalink);
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, found.incomplete()))
        .body(TextAnswer.of(is, texts.text(slug, at(found.asOf())), language));
  }

  @GetMapping(PATH + "/compare")
  ResponseEntity<ComparisonAnswer> compare(
      @PathVariable String slug,
      TwoTimesParameters parameters,
      @RequestParam @Nullable String lang,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var language = language(lang, checks);
    var found = instruments.find(slug, parameters, checks);
    var times = found.times();
    var permalink = Permalink.of(path(slug) + "/compare", all, times, Map.of());
    var compared = texts.compare(slug, at(times.from()), at(times.to()), language);
    return ResponseEntity.ok()
        .cacheControl(Caching.of(parameters, found.incomplete()))
        .body(ComparisonAnswer.of(found, compared, language, permalink));
  }

  /// English where none is asked for.
  private static String language(@Nullable String lang, Checks checks) {
    var language = checks.optional("lang", lang, Wording::language);
    return language == null ? "en" : language;
  }

  private static At at(AsOf asOf) {
    return new At(asOf.on(), asOf.position());
  }

  private static String path(String slug) {
    return PATH.replace("{slug}", slug);
  }
}
