package policytimeline.api.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.csv.Tabular;
import policytimeline.api.entry.EntryAnswer;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.known.Permalink;
import policytimeline.api.problem.Checks;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;

/// The log in record order, as far as the read models have it, or the newest first.
@RestController
class FeedController {

  private static final String PATH = "/api/v1/entries";

  record Answer(Known known, String permalink, List<EntryAnswer> items, @Nullable String next)
      implements Tabular {

    @Override
    public List<String> columns() {
      return List.of(
          "position",
          "id",
          "recorded_at",
          "instrument",
          "type",
          "effective_on",
          "publisher",
          "url",
          "voided_by");
    }

    @Override
    public List<List<@Nullable Object>> cells() {
      return items.stream().map(Answer::row).toList();
    }

    private static List<@Nullable Object> row(EntryAnswer entry) {
      var row = new ArrayList<@Nullable Object>();
      row.add(entry.position());
      row.add(entry.id());
      row.add(entry.recordedAt());
      row.add(entry.instrument());
      row.add(entry.type());
      row.add(entry.effectiveOn());
      row.add(entry.source().path("publisher").asString(""));
      row.add(entry.source().path("url").asString(""));
      row.add(entry.voidedBy());
      return row;
    }
  }

  private final EntryQueries entries;
  private final Clocks clocks;

  FeedController(EntryQueries entries, Clocks clocks) {
    this.entries = entries;
    this.clocks = clocks;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> entries(
      FeedParameters parameters,
      @RequestParam @Nullable String known,
      @RequestParam @Nullable String atLeast,
      @RequestParam MultiValueMap<String, String> all) {
    var checks = new Checks();
    var asked = parameters.read(checks);
    var times = new ClockParameters(null, known, atLeast);
    var asOf = clocks.resolve(times, List.of(), checks);
    var found = entries.feed(asked.question(asOf.position()));
    var page = found.subList(0, Math.min(asked.limit(), found.size()));
    var next = found.size() > page.size() ? next(asked, all, asOf, page.getLast()) : null;
    var streams = page.stream().map(RecordedEntry::stream).distinct().toList();
    var voidedBy = entries.voidedBy(streams, asOf.position());
    var answer =
        new Answer(
            asOf.known(),
            Permalink.withoutDay(PATH, all, asOf, Map.of()),
            page.stream().map(each -> EntryAnswer.of(each, voidedBy.get(each.id()))).toList(),
            next);
    return ResponseEntity.ok()
        .headers(headers -> link(headers, next))
        .cacheControl(Caching.withoutDay(times, false))
        .body(answer);
  }

  private static String next(
      FeedParameters.Read asked, MultiValueMap<String, String> all, AsOf asOf, RecordedEntry last) {
    var further = new TreeMap<String, String>();
    further.put(asked.newest() ? "before" : "after", String.valueOf(last.position()));
    return Permalink.withoutDay(PATH, all, asOf, further);
  }

  private static void link(HttpHeaders headers, @Nullable String next) {
    if (next != null) {
      headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
  }
}
