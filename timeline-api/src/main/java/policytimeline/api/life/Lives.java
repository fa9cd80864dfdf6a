package policytimeline.api.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Notice;
import policytimeline.api.frame.Title;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Permalink;
import policytimeline.api.language.Language;
import policytimeline.api.life.Life.Fact;
import policytimeline.api.life.Life.Links;
import policytimeline.api.life.Life.Value;
import policytimeline.api.why.Reasons;
import policytimeline.api.why.WhyAnswer;
import policytimeline.core.instrument.Family;
import policytimeline.projections.description.Described;

/// Gathers what stands on the page of an instrument.
@Component
class Lives {

  private final Reasons reasons;
  private final Course course;
  private final Beliefs beliefs;
  private final Kindred kindred;
  private final Recorded recorded;

  Lives(Reasons reasons, Course course, Beliefs beliefs, Kindred kindred, Recorded recorded) {
    this.reasons = reasons;
    this.course = course;
    this.beliefs = beliefs;
    this.kindred = kindred;
    this.recorded = recorded;
  }

  Life of(Found found, Address here, Language language) {
    var asOf = found.asOf();
    var permalink = Permalink.of(here.path(), here.parameters(), asOf, Map.of());
    var why = reasons.of(found, language, permalink);
    var trail = recorded.trail(found, language);
    var is = found.described();
    var titles = is.map(Described::titles).orElse(Map.of());
    var title = Title.of(titles, language);
    var name = why.citation() == null ? found.slug() : why.citation();
    return new Life(
        is.map(each -> crumb(each, language)).orElse(""),
        name,
        title,
        Title.besides(titles, language),
        why.status(),
        standing(why, language),
        notices(found, why, here, language),
        course.phases(found, why, trail.byEntry(), language),
        course.reason(why, trail.byEntry(), language),
        facts(found, language),
        links(found, here, permalink),
        citing(name, title, permalink, language, asOf),
        kindred.of(found, here, why.status(), language),
        beliefs.of(found, here, why, language),
        recorded.text(found, language),
        recorded.findings(found, language),
        trail.shown(),
        is.filter(each -> each.family().equals(Family.PLAN.code()))
            .map(each -> here.to("/plans/" + each.slug(), "on", "known").link())
            .orElse(null));
  }

  private static String crumb(Described is, Language language) {
    return String.join(
        " · ",
        language.word("jurisdiction", is.jurisdiction()),
        language.word("issuer", is.issuer()),
        language.word("kind", is.kind()));
  }

  /// The days of the phase as people say them: the last one, not the one after.
  private static String standing(WhyAnswer why, Language language) {
    var on = language.date(why.on());
    var phase = why.phase();
    if (phase == null) {
      return language.text("life.standing.none", on);
    }
    var to = phase.to();
    var from = language.date(phase.from());
    if (to == null) {
      return language.text("life.standing.open", on, from);
    }
    return to.minusDays(1).equals(why.on())
        ? language.text("life.standing.last", on, from)
        : language.text("life.standing", on, from, language.date(to.minusDays(1)));
  }

  private static List<Notice> notices(Found found, WhyAnswer why, Address here, Language language) {
    var notices = new ArrayList<Notice>();
    if (found.incomplete()) {
      notices.add(Notice.incomplete(language));
    }
    var since = why.coverage().since();
    if (since != null && why.coverage().status().equals("unknown")) {
      notices.add(Notice.uncovered(why.on(), since, here, language));
    }
    var checked = why.coverage().checkedUntil();
    if (checked != null && why.coverage().status().equals("stale")) {
      notices.add(Notice.stale(checked, why.on(), language));
    }
    return notices;
  }

  private static List<Fact> facts(Found found, Language language) {
    var facts = new ArrayList<Fact>();
    found
        .described()
        .ifPresent(
            is -> {
              facts.add(fact("fact.issued", Day.of(is.issued(), language).text(), language));
              facts.add(fact("filter.kind", language.word("kind", is.kind()), language));
              add(facts, "fact.topics", words("topic", is.topics(), language), language);
              add(facts, "fact.agencies", words("agency", is.agencies(), language), language);
              var sources =
                  is.sources().stream()
                      .map(each -> new Value(Recorded.line(each, language), each.url()))
                      .distinct()
                      .toList();
              if (!sources.isEmpty()) {
                facts.add(new Fact(language.text("fact.sources"), sources));
              }
            });
    facts.add(fact("fact.slug", found.slug(), language));
    return facts;
  }

  private static List<String> words(String of, List<String> codes, Language language) {
    return codes.stream()
        .map(code -> of.equals("agency") ? code : language.word(of, code))
        .toList();
  }

  private static void add(List<Fact> facts, String key, List<String> words, Language language) {
    if (!words.isEmpty()) {
      facts.add(fact(key, String.join(language.text("comma"), words), language));
    }
  }

  private static Fact fact(String key, String value, Language language) {
    return new Fact(language.text(key), List.of(new Value(value, null)));
  }

  private static Links links(Found found, Address here, String permalink) {
    var on = found.asOf().on();
    var api = Address.of("/api/v1/instruments/" + found.slug());
    var known = "@" + found.asOf().position();
    return new Links(
        permalink,
        api.with("on", on).with("known", known).link(),
        here.to(api.path() + "/evidence").with("on", on).with("known", known).link());
  }

  /// A citation to copy: what it was, on which day, as known when, and where that can be read.
  private static String citing(
      String name, @Nullable Title title, String permalink, Language language, AsOf asOf) {
    return language.text(
        "life.citing",
        title == null ? name : name + ", " + title.text(),
        language.date(asOf.on()),
        "@" + asOf.position(),
        permalink);
  }
}
