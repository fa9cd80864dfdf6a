package policytimeline.api.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.known.Caching;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.instrument.Citation;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.search.CitationQueries;
import policytimeline.projections.search.Found;

/// How what a list of citations names stood on a day. It records nothing.
@RestController
class CitationsController {

  static final String PATH = "/api/v1/citations/check";

  record Answer(
      LocalDate on, Known known, String zone, boolean incomplete, List<CheckedCitation> items) {}

  private final CitationQueries citations;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  CitationsController(CitationQueries citations, DeadLetterQueries letters, Clocks clocks) {
    this.citations = citations;
    this.letters = letters;
    this.clocks = clocks;
  }

  @PostMapping(PATH)
  ResponseEntity<Answer> check(@RequestBody CitationsRequest request) {
    var checks = new Checks();
    var read = request.read(checks);
    var times = request.times();
    var asOf = clocks.resolve(times, List.of(), checks, InvalidRequest::body);
    var incomplete = letters.anyParked(asOf.position());

    var keys = read.stream().map(Checked::get).map(Citation::key).toList();
    var named = citations.named(keys, asOf.on(), asOf.position());
    return ResponseEntity.ok()
        .cacheControl(Caching.of(times, incomplete))
        .body(
            new Answer(
                asOf.on(),
                asOf.known(),
                asOf.zone().getId(),
                incomplete,
                items(read, keys, named)));
  }

  private static List<CheckedCitation> items(
      List<Checked<Citation>> read, List<String> keys, Map<String, List<Found>> named) {
    var items = new ArrayList<CheckedCitation>();
    for (var i = 0; i < read.size(); i++) {
      items.add(
          CheckedCitation.of(read.get(i).get().text(), named.getOrDefault(keys.get(i), List.of())));
    }
    return items;
  }
}
