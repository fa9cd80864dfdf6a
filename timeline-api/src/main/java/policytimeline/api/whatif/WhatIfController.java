package policytimeline.api.whatif;

import java.time.LocalDate;
import java.util.List;
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
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.whatif.SupposedAnswer.FindingAnswer;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;
import policytimeline.projections.whatif.Supposed;
import policytimeline.projections.whatif.WhatIfQueries;

/// What would hold if an entry had never been recorded.
@RestController
class WhatIfController {

  private static final String REGIME = "/api/v1/what-if";
  private static final String INSTRUMENT = "/api/v1/instruments/{slug}/what-if";

  /// What is left out.
  record Without(String entry, String slug, String type) {}

  /// @param changes the instruments of which the day is answered otherwise
  record Answer(
      Without without,
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      TotalsAnswer totals,
      List<SupposedAnswer> changes,
      List<FindingAnswer> appeared,
      List<FindingAnswer> vanished) {}

  record InstrumentAnswer(
      Without without,
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      String slug,
      SupposedAnswer.HeldAnswer is,
      SupposedAnswer.HeldAnswer would,
      List<FindingAnswer> appeared,
      List<FindingAnswer> vanished) {}

  private final WhatIfQueries suppositions;
  private final EntryQueries entries;
  private final Instruments instruments;
  private final Totals totals;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  WhatIfController(
      WhatIfQueries suppositions,
      EntryQueries entries,
      Instruments instruments,
      Totals totals,
      DeadLetterQueries letters,
      Clocks clocks) {
    this.suppositions = suppositions;
    this.entries = entries;
    this.instruments = instruments;
    this.totals = totals;
    this.letters = letters;
    this.clocks = clocks;
  }

  /// The state of the law on a day.
  @GetMapping(REGIME)
  ResponseEntity<Answer> regime(
      ClockParameters times,
      @RequestParam @Nullable String without,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var id = checks.required("without", without, WhatIfController::id);
    var asked = clocks.resolve(times, List.of(), checks);
    var entry = entry(id, null, asked);
    var found = instruments.find(entry.stream(), times);
    var asOf = found.asOf();
    var incomplete = letters.anyParked(asOf.position());
    var supposed = suppositions.without(entry, asOf.on(), asOf.position());
    var change = SupposedAnswer.of(supposed, instruments.isUncovered(found));
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, incomplete))
        .body(
            new Answer(
                told(supposed),
                asOf.on(),
                asOf.known(),
                asOf.zone().getId(),
                Permalink.of(REGIME, all, asOf, Map.of()),
                incomplete,
                totals.of(change, asOf),
                change.isOtherwise() ? List.of(change) : List.of(),
                supposed.appeared().stream().map(FindingAnswer::of).toList(),
                supposed.vanished().stream().map(FindingAnswer::of).toList()));
  }

  /// One instrument.
  @GetMapping(INSTRUMENT)
  ResponseEntity<InstrumentAnswer> instrument(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam @Nullable String without,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var id = checks.required("without", without, WhatIfController::id);
    checks.complain(InvalidRequest::parameters);
    var found = instruments.find(slug, times);
    var asOf = found.asOf();
    var supposed =
        suppositions.without(entry(id, slug, asOf), asOf.on(), asOf.position());
    var answer = SupposedAnswer.of(supposed, instruments.isUncovered(found));
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, found.incomplete()))
        .body(
            new InstrumentAnswer(
                told(supposed),
                asOf.on(),
                asOf.known(),
                asOf.zone().getId(),
                Permalink.of(INSTRUMENT.replace("{slug}", slug), all, asOf, Map.of()),
                found.incomplete(),
                slug,
                answer.is(),
                answer.would(),
                supposed.appeared().stream().map(FindingAnswer::of).toList(),
                supposed.vanished().stream().map(FindingAnswer::of).toList()));
  }

  /// @throws InvalidRequest where it is none of the instrument, or of no instrument
  private RecordedEntry entry(Checked<String> id, @Nullable String slug, AsOf asOf) {
    var checks = new Checks();
    var entry = entries.entry(id.get(), asOf.position());
    if (entry.isEmpty()) {
      checks.fault(
          "without",
          "the id of an entry that was recorded by position %d; got: %s"
              .formatted(asOf.position(), id.get()));
    } else if (slug != null && !entry.get().stream().equals(slug)) {
      checks.fault(
          "without",
          "the id of an entry of %s; this one is of %s".formatted(slug, entry.get().stream()));
    } else if (entry.get().stream().contains("/")) {
      checks.fault("without", "the id of an entry of an instrument; this one declares coverage");
    }
    checks.complain(InvalidRequest::parameters);
    return entry.orElseThrow();
  }

  private static String id(String text) {
    if (text.length() > 255 || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException("the id of an entry, as /entries tells it");
    }
    return text;
  }

  private static Without told(Supposed supposed) {
    return new Without(supposed.entry(), supposed.slug(), supposed.type());
  }
}
