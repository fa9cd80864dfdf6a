package policytimeline.api.upcoming;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Notice;
import policytimeline.api.frame.Title;
import policytimeline.api.known.AsOf;
import policytimeline.api.language.Language;
import policytimeline.api.upcoming.Ahead.Choice;
import policytimeline.api.upcoming.Ahead.Coming;
import policytimeline.api.upcoming.Ahead.Filtering;
import policytimeline.api.upcoming.Ahead.Month;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.upcoming.UpcomingItem;
import policytimeline.projections.upcoming.UpcomingQueries;
import policytimeline.projections.upcoming.UpcomingQuestion;

/// Gathers what stands on the page of the dates ahead: a list by month.
@Component
class AheadPages {

  private static final String[] FILTERS = {
    "jurisdiction", "family", "kind", "issuer", "agency", "topic", "status", "applies", "q"
  };

  private final UpcomingQueries upcoming;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;

  AheadPages(UpcomingQueries upcoming, CoverageQueries coverage, DeadLetterQueries letters) {
    this.upcoming = upcoming;
    this.coverage = coverage;
    this.letters = letters;
  }

  /// @param question asks for one item more than the page has
  Ahead of(UpcomingQuestion question, AsOf asOf, Address here, Language language) {
    var found = upcoming.page(question);
    var page = found.subList(0, Math.min(question.limit() - 1, found.size()));
    var total = upcoming.count(question);
    var until = language.date(question.to().minusDays(1));
    return new Ahead(
        language.text("upcoming.heading", language.date(question.from())),
        total == 1
            ? language.text("upcoming.lede.one", until)
            : language.text("upcoming.lede", language.number(total), until),
        notices(question, asOf, page.isEmpty(), here, language),
        filtering(question.filters(), question, here, language),
        months(page, here, language),
        found.size() > page.size() ? more(page.getLast(), here) : null,
        downloads(question, here));
  }

  private List<Notice> notices(
      UpcomingQuestion question, AsOf asOf, boolean none, Address here, Language language) {
    var notices = new ArrayList<Notice>();
    if (letters.anyParked(asOf.position())) {
      notices.add(Notice.incomplete(language));
    }
    var filters = question.filters();
    var covered =
        CoverageAnswer.of(
            coverage.declared(asOf.position()),
            filters.jurisdictions(),
            filters.families(),
            question.from());
    var checked = covered.checkedUntil();
    if (checked != null && covered.status().equals("stale")) {
      notices.add(
          new Notice(
              "warn",
              language.text("upcoming.stale", language.date(checked)),
              language.text("notice.stale.then"),
              List.of()));
    }
    if (none) {
      var links = new ArrayList<Go>();
      if (!filters.isNone()) {
        links.add(new Go(here.without(FILTERS).link(), language.text("notice.none.clear")));
      }
      links.add(
          new Go(
              here.with("to", question.from().plusYears(5)).link(),
              language.text("upcoming.none.further")));
      notices.add(Notice.of("empty", "upcoming.none", links, language));
    }
    return notices;
  }

  private static Filtering filtering(
      Filters filters, UpcomingQuestion question, Address here, Language language) {
    return new Filtering(
        here.carried("family", "q", "to", "from", "atLeast"),
        question.to().toString(),
        null,
        Arrays.stream(Family.values())
            .map(
                each ->
                    new Choice(
                        each.code(),
                        language.text("families." + each.code()),
                        filters.families().contains(each.code())))
            .toList(),
        String.join(" ", filters.words()));
  }

  private static List<Month> months(List<UpcomingItem> page, Address here, Language language) {
    return page.stream()
        .collect(
            Collectors.groupingBy(
                item -> YearMonth.from(item.place().on()), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            each ->
                new Month(
                    language.date(LegalDate.parse(each.getKey().toString())),
                    each.getValue().stream().map(item -> coming(item, here, language)).toList()))
        .toList();
  }

  private static Coming coming(UpcomingItem item, Address here, Language language) {
    var place = item.place();
    var action = item.action();
    var before = item.before();
    var there = here.with("on", place.on()).to("/instruments/" + place.slug(), "on", "known");
    return new Coming(
        Day.of(place.on(), language),
        new Cited(there.link(), item.citation(), Title.of(item.titles(), language)),
        item.after().status(),
        action == null
            ? language.text("coming." + item.coming().code())
            : language.text(
                "coming.action.of",
                action.action(),
                language.text("coming.progress." + action.progress())),
        before == null ? null : language.text("then." + before.status()),
        entries(item, here, language));
  }

  private static List<Go> entries(UpcomingItem item, Address here, Language language) {
    var some = item.entries().stream().limit(3).toList();
    var links = new ArrayList<Go>();
    for (var entry : some) {
      var number = some.size() == 1 ? "" : " " + (links.size() + 1);
      links.add(
          new Go(
              here.to("/log/" + entry, "on", "known").link(),
              language.text("upcoming.entry") + number));
    }
    return links;
  }

  private static String more(UpcomingItem last, Address here) {
    return here.with("cursor", PlaceCursor.after(last)).link();
  }

  /// The calendar keeps its second clock only where the page has one, so that it grows with what
  /// becomes known.
  private static List<Go> downloads(UpcomingQuestion question, Address here) {
    var asked = here.to("/upcoming", FILTERS);
    var days = Map.of("from", question.from(), "to", question.to());
    var known = here.first("known");
    return List.of(
        new Go(at("/api/v1/upcoming.ics", asked, days, known), "iCalendar (.ics)"),
        new Go(at("/api/v1/upcoming", asked, days, "@" + question.known()), "JSON"),
        new Go(at("/api/v1/upcoming.csv", asked, days, "@" + question.known()), "CSV"));
  }

  private static String at(
      String path, Address asked, Map<String, ?> days, @Nullable String known) {
    return new Address(path, asked.parameters())
        .with("from", days.get("from"))
        .with("to", days.get("to"))
        .with("known", known)
        .link();
  }
}
