package policytimeline.api.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Notice;
import policytimeline.api.frame.Title;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Permalink;
import policytimeline.api.language.Language;
import policytimeline.api.search.Results.Group;
import policytimeline.api.search.Results.Part;
import policytimeline.api.search.Results.Result;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.search.Hit;
import policytimeline.projections.search.Hits;
import policytimeline.projections.search.SearchQueries;
import policytimeline.projections.search.SearchQuestion;

/// Gathers what stands on the page of a search, and what may be meant while somebody is typing.
@Component
class ResultPages {

  /// As the words of an excerpt are marked.
  private static final Pattern MARKED = Pattern.compile("«([^»]*)»");

  private final SearchQueries searches;
  private final DeadLetterQueries letters;

  ResultPages(SearchQueries searches, DeadLetterQueries letters) {
    this.searches = searches;
    this.letters = letters;
  }

  /// Nothing looked for yet.
  Results none(Address here, Language language) {
    return new Results(
        language.text("search.heading"),
        null,
        "",
        here.carried("q"),
        List.of(Notice.of("empty", "search.ask", examples(here), language)),
        List.of(),
        null,
        null);
  }

  Results of(SearchQuestion question, AsOf asOf, Address here, Language language) {
    var hits = searches.search(question);
    var seen = question.offset() + hits.page().size();
    var words = question.text();
    return new Results(
        language.text("search.heading.for", words),
        lede(hits, language),
        words,
        here.carried("q", "atLeast"),
        notices(hits, asOf, here, language),
        groups(hits, here, language),
        seen < hits.total() ? here.with("cursor", SearchCursor.write(seen)).link() : null,
        new Go(
            Permalink.of("/api/v1/search", here.without("cursor").parameters(), asOf, Map.of()),
            "JSON"));
  }

  /// What may be meant, the best first.
  List<Suggestion> suggestions(SearchQuestion question, Language language) {
    return searches.search(question).page().stream()
        .map(
            hit -> {
              var title = Title.of(hit.found().titles(), language);
              return new Suggestion(hit.found().citation(), title == null ? "" : title.text());
            })
        .toList();
  }

  record Suggestion(String value, String label) {}

  private static @Nullable String lede(Hits hits, Language language) {
    if (hits.total() == 0) {
      return null;
    }
    if (hits.total() == 1) {
      return language.text("search.lede.one");
    }
    return language.text(
        hits.complete() ? "search.lede" : "search.lede.many", language.number(hits.total()));
  }

  private List<Notice> notices(Hits hits, AsOf asOf, Address here, Language language) {
    var notices = new ArrayList<Notice>();
    if (letters.anyParked(asOf.position())) {
      notices.add(Notice.incomplete(language));
    }
    if (hits.page().isEmpty()) {
      notices.add(
          new Notice(
              "empty",
              language.text("search.none", language.date(asOf.on())),
              language.text("search.none.then"),
              here.first("on") == null && here.first("known") == null
                  ? examples(here)
                  : List.of(
                      new Go(
                          here.without("on", "known").link(), language.text("search.none.now")))));
    }
    return notices;
  }

  private static List<Go> examples(Address here) {
    return List.of("EO 14110", "artificial intelligence", "人工智能").stream()
        .map(words -> new Go(here.to("/search", "on", "known").with("q", words).link(), words))
        .toList();
  }

  private static List<Group> groups(Hits hits, Address here, Language language) {
    return Arrays.stream(Hit.By.values())
        .map(
            by ->
                new Group(
                    language.text("search.by." + by.name()),
                    hits.page().stream()
                        .filter(hit -> hit.by() == by)
                        .map(hit -> result(hit, here, language))
                        .toList()))
        .filter(group -> !group.results().isEmpty())
        .toList();
  }

  private static Result result(Hit hit, Address here, Language language) {
    var found = hit.found();
    var provision = hit.provision();
    var heading = hit.heading();
    return new Result(
        new Cited(
            here.to("/instruments/" + found.slug(), "on", "known").link(),
            found.citation(),
            Title.of(found.titles(), language)),
        found.status(),
        language.text(
            "search.about",
            language.word("kind", found.kind()),
            language.word("issuer", found.issuer()),
            language.shortDate(found.issued())),
        provision == null || heading == null ? provision : provision + " " + heading,
        hit.by() == Hit.By.TEXT ? parts(hit.excerpt()) : List.of(),
        hit.language());
  }

  static List<Part> parts(@Nullable String excerpt) {
    if (excerpt == null) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    var at = 0;
    var marks = MARKED.matcher(excerpt);
    while (marks.find()) {
      parts.add(new Part(excerpt.substring(at, marks.start()), false));
      parts.add(new Part(marks.group(1), true));
      at = marks.end();
    }
    parts.add(new Part(excerpt.substring(at), false));
    return parts.stream().filter(part -> !part.text().isEmpty()).toList();
  }
}
