package policytimeline.api.instrument;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.entry.EntryAnswer;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.projections.entry.EntryQueries;

/// The audit trail of one instrument.
@RestController
class EntriesController {

  record Answer(
      String slug, Known known, String permalink, boolean incomplete, List<EntryAnswer> entries) {}

  private final Instruments instruments;
  private final EntryQueries entries;

  EntriesController(Instruments instruments, EntryQueries entries) {
    this.instruments = instruments;
    this.entries = entries;
  }

  @GetMapping("/api/v1/instruments/{slug}/entries")
  ResponseEntity<Answer> entries(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam MultiValueMap<String, String> all) {
    var found = instruments.find(slug, times);
    var asOf = found.asOf();
    var voidedBy = entries.voidedBy(slug, asOf.position());
    var trail =
        entries.ofStream(slug, asOf.position()).stream()
            .map(entry -> EntryAnswer.of(entry, voidedBy.get(entry.id())))
            .toList();
    var path = "/api/v1/instruments/%s/entries".formatted(slug);
    return ResponseEntity.ok()
        .cacheControl(Caching.withoutDay(times, found.incomplete()))
        .body(
            new Answer(
                slug,
                asOf.known(),
                Permalink.withoutDay(path, all, asOf, Map.of()),
                found.incomplete(),
                trail));
  }
}
