package policytimeline.api.instrument;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.relation.RelationQueries;
import policytimeline.projections.relation.RelationQueries.Related;

/// What an instrument revokes, amends, supersedes, implements, and the reverse.
@RestController
class RelationsController {

  private static final int FARTHEST = 3;

  /// One of the two ends of a relation, as it is cited; without a slug it is no instrument here.
  record End(String citation, @Nullable String slug) {}

  /// @param direction seen from the instrument asked for: `outgoing` when it acts, `incoming` when
  ///     it is acted upon, `around` further off
  record RelationAnswer(
      String entry,
      String direction,
      End actor,
      String type,
      End target,
      boolean inPart,
      List<String> provisions,
      @Nullable LocalDate effectiveOn) {}

  record Answer(
      String slug,
      LocalDate on,
      Known known,
      String zone,
      String permalink,
      boolean incomplete,
      List<RelationAnswer> relations) {}

  private final Instruments instruments;
  private final RelationQueries relations;
  private final DeadLetterQueries letters;

  RelationsController(
      Instruments instruments, RelationQueries relations, DeadLetterQueries letters) {
    this.instruments = instruments;
    this.relations = relations;
    this.letters = letters;
  }

  /// Those that had begun by the day; without a day, all that are recorded.
  @GetMapping("/api/v1/instruments/{slug}/relations")
  ResponseEntity<Answer> relations(
      @PathVariable String slug,
      ClockParameters times,
      @RequestParam @Nullable String depth,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var steps = checks.number("depth", depth, 1, FARTHEST, 1);
    checks.complain(InvalidRequest::parameters);
    var asOf = instruments.find(slug, times).asOf();
    var day = times.on() == null ? null : asOf.on();
    // any other instrument may state a relation to this one
    var incomplete = letters.anyParked(asOf.position());
    var answer =
        new Answer(
            slug,
            asOf.on(),
            asOf.known(),
            asOf.zone().getId(),
            Permalink.withoutDay("/api/v1/instruments/%s/relations".formatted(slug), all, asOf, Map.of()),
            incomplete,
            around(slug, day, asOf, steps).stream().map(each -> answer(slug, each)).toList());
    return ResponseEntity.ok().cacheControl(Caching.withoutDay(times, incomplete)).body(answer);
  }

  private List<Related> around(String slug, @Nullable LocalDate day, AsOf asOf, int steps) {
    var found = new LinkedHashMap<String, Related>();
    var seen = new HashSet<>(Set.of(slug));
    var frontier = Set.of(slug);
    for (var step = 0; step < steps && !frontier.isEmpty(); step++) {
      var next = relations.around(frontier, day, asOf.position());
      next.forEach(each -> found.putIfAbsent(each.entry(), each));
      frontier =
          next.stream()
              .flatMap(
                  each ->
                      Stream.of(each.actorSlug(), each.targetSlug()).flatMap(Stream::ofNullable))
              .filter(seen::add)
              .collect(Collectors.toSet());
    }
    return List.copyOf(found.values());
  }

  private static RelationAnswer answer(String slug, Related each) {
    return new RelationAnswer(
        each.entry(),
        direction(slug, each),
        new End(each.actor(), each.actorSlug()),
        each.type(),
        new End(each.target(), each.targetSlug()),
        each.inPart(),
        each.provisions(),
        each.effectiveOn());
  }

  private static String direction(String slug, Related each) {
    if (slug.equals(each.actorSlug())) {
      return "outgoing";
    }
    return slug.equals(each.targetSlug()) ? "incoming" : "around";
  }
}
