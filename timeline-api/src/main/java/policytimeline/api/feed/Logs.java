package policytimeline.api.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.entry.EntryAnswer;
import policytimeline.api.entry.EntryWords;
import policytimeline.api.feed.Log.Filtering;
import policytimeline.api.feed.Log.Kind;
import policytimeline.api.feed.Log.Kinds;
import policytimeline.api.feed.Log.Line;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Moments;
import policytimeline.api.frame.Notice;
import policytimeline.api.language.Language;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;
import policytimeline.projections.store.EventNames;

/// Gathers what stands on the page of the log: a run of entries, and how they can be narrowed.
@Component
class Logs {

  /// The families whose events begin with their name; all others are the record's own.
  private static final List<String> FAMILIES = List.of("Order", "Memo", "Plan", "Rule");

  private final EntryQueries entries;
  private final DescriptionQueries descriptions;

  Logs(EntryQueries entries, DescriptionQueries descriptions) {
    this.entries = entries;
    this.descriptions = descriptions;
  }

  Log of(FeedParameters.Read asked, long known, Address here, Language language) {
    var found = entries.feed(asked.question(known));
    var page = found.subList(0, Math.min(asked.limit(), found.size()));
    var further = found.size() > page.size();
    var all = here.without("type", "slug", "before");
    var narrowed = !asked.types().isEmpty() || asked.slug() != null;
    return new Log(
        language.text("log.heading"),
        language.text("log.lede"),
        page.isEmpty() ? List.of(none(all, narrowed, language)) : List.of(),
        new Filtering(
            here.carried("type", "slug", "known", "before", "atLeast"),
            kinds(asked.types(), language),
            asked.slug() == null ? "" : asked.slug(),
            here.first("known") == null ? "" : String.valueOf(here.first("known")),
            narrowed),
        lines(page, known, here, language),
        here.first("before") == null ? null : here.with("before", null).link(),
        further ? here.with("before", page.getLast().position()).link() : null,
        List.of(
            new Go(feed("/api/v1/entries", asked, known), "JSON"),
            new Go(feed("/api/v1/entries.csv", asked, known), "CSV")));
  }

  /// One entry by itself; empty where none of this id was recorded by then.
  List<Line> one(String id, long known, Address here, Language language) {
    return lines(entries.entry(id, known).stream().toList(), known, here, language);
  }

  private List<Line> lines(List<RecordedEntry> page, long known, Address here, Language language) {
    var streams = page.stream().map(RecordedEntry::stream).distinct().toList();
    var voided = entries.voidedBy(streams, known);
    var described = descriptions.of(streams, known);
    var lines = new ArrayList<Line>();
    for (var each : page) {
      var of = Cited.of(each.stream(), described.get(each.stream()), here, language);
      lines.add(line(EntryAnswer.of(each, voided.get(each.id())), of, here, language));
    }
    return lines;
  }

  private static Line line(EntryAnswer entry, Cited of, Address here, Language language) {
    var by = entry.voidedBy();
    return new Line(
        entry(entry.id(), here),
        "@" + language.number(entry.position()),
        EntryWords.what(entry, language),
        of,
        entry.effectiveOn(),
        EntryWords.source(entry.source(), language),
        EntryWords.text(entry.source(), "url"),
        Moments.of(entry.recordedAt()),
        entry.recordedBy(),
        by == null ? null : new Go(entry(by, here), language.text("log.voided")),
        entry.data().toPrettyString());
  }

  private static String entry(String id, Address here) {
    return here.to("/log/" + id, "on", "known").link();
  }

  private static Notice none(Address all, boolean narrowed, Language language) {
    return Notice.of(
        "empty",
        narrowed ? "log.none" : "log.empty",
        narrowed
            ? List.of(new Go(all.link(), language.text("notice.none.clear")))
            : List.of(new Go("/import", language.text("log.empty.go"))),
        language);
  }

  private static List<Kinds> kinds(List<String> chosen, Language language) {
    var byFamily = new LinkedHashMap<String, List<Kind>>();
    for (var event : EventNames.ALL) {
      var code = event.getSimpleName();
      byFamily
          .computeIfAbsent(family(code), _ -> new ArrayList<>())
          .add(
              new Kind(
                  code, language.sentence(EntryWords.type(code, language)), chosen.contains(code)));
    }
    return byFamily.entrySet().stream()
        .map(each -> new Kinds(language.text("log.of." + each.getKey()), each.getValue()))
        .toList();
  }

  private static String family(String event) {
    return FAMILIES.stream().filter(event::startsWith).findFirst().orElse("Record");
  }

  private static String feed(String path, FeedParameters.Read asked, long known) {
    var all = Address.of(path).with("order", "newest");
    var narrowed = Map.of("type", String.join(",", asked.types()), "slug", said(asked.slug()));
    return Stream.of("type", "slug")
        .filter(name -> !String.valueOf(narrowed.get(name)).isEmpty())
        .reduce(all, (address, name) -> address.with(name, narrowed.get(name)), (one, _) -> one)
        .with("known", "@" + known)
        .link();
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
