package policytimeline.api.finding;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.csv.Tabular;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.page.Cursor;
import policytimeline.api.problem.Checks;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.finding.FindingItem;
import policytimeline.projections.finding.FindingQueries;
import policytimeline.projections.finding.FindingQueries.Count;
import policytimeline.projections.finding.FindingQuestion;

/// What contradicts or is missing in the record, never silently repaired.
@RestController
class FindingsController {

  private static final String PATH = "/api/v1/findings";

  /// How many there are of each kind, and in how many each publisher has a part.
  record Counts(Map<String, Long> kind, Map<String, Long> source) {}

  record Answer(
      Known known,
      String permalink,
      boolean incomplete,
      long total,
      Counts counts,
      List<FindingAnswer> items,
      @Nullable String next)
      implements Tabular {

    @Override
    public List<String> columns() {
      return List.of("kind", "slug", "from", "to", "message", "entries", "sources");
    }

    @Override
    public List<List<@Nullable Object>> cells() {
      return items.stream().map(FindingAnswer::cells).toList();
    }
  }

  private final FindingQueries findings;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  FindingsController(FindingQueries findings, DeadLetterQueries letters, Clocks clocks) {
    this.findings = findings;
    this.letters = letters;
    this.clocks = clocks;
  }

  /// Without a day, all that are found, whatever days they concern.
  @GetMapping(PATH)
  ResponseEntity<Answer> findings(
      ClockParameters times,
      FindingParameters parameters,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var asked = parameters.read(checks);
    var asOf = clocks.resolve(times, List.of(), checks);
    var incomplete = letters.anyParked(asOf.position());
    var question = asked.question(times, asOf);
    var found = findings.page(question);
    var page = found.subList(0, Math.min(asked.limit(), found.size()));
    var next = found.size() > page.size() ? next(all, asOf, page.getLast()) : null;
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(Caching.withoutDay(times, incomplete))
        .body(answer(question, asOf, incomplete, all, page, next));
  }

  private Answer answer(
      FindingQuestion question,
      AsOf asOf,
      boolean incomplete,
      MultiValueMap<String, String> all,
      List<FindingItem> page,
      @Nullable String next) {
    var byKind = findings.byKind(question);
    return new Answer(
        asOf.known(),
        Permalink.withoutDay(PATH, all, asOf, Map.of()),
        incomplete,
        byKind.stream().mapToLong(Count::findings).sum(),
        new Counts(counts(byKind), counts(findings.byPublisher(question))),
        page.stream().map(FindingAnswer::of).toList(),
        next);
  }

  private static Map<String, Long> counts(List<Count> counts) {
    return counts.stream()
        .collect(toMap(Count::name, Count::findings, Long::sum, LinkedHashMap::new));
  }

  private static String next(MultiValueMap<String, String> all, AsOf asOf, FindingItem last) {
    return Permalink.withoutDay(
        PATH, all, asOf, Map.of("cursor", Cursor.write(last.stream(), last.id())));
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
