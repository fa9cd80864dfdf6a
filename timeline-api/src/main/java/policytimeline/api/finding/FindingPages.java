package policytimeline.api.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.finding.Findings.Choice;
import policytimeline.api.finding.Findings.Filtering;
import policytimeline.api.finding.Findings.Tile;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Notice;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Permalink;
import policytimeline.api.language.Language;
import policytimeline.api.page.Cursor;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.finding.FindingQueries;
import policytimeline.projections.finding.FindingQueries.Count;
import policytimeline.projections.finding.FindingQuestion;

/// Gathers what stands on the page of the findings.
@Component
class FindingPages {

  private final FindingQueries findings;
  private final DeadLetterQueries letters;
  private final FindingCards cards;

  FindingPages(FindingQueries findings, DeadLetterQueries letters, FindingCards cards) {
    this.findings = findings;
    this.letters = letters;
    this.cards = cards;
  }

  /// @param question asks for one item more than the page has
  Findings of(FindingQuestion question, AsOf asOf, Address here, Language language) {
    var found = findings.page(question);
    var page = found.subList(0, Math.min(question.limit() - 1, found.size()));
    var last = found.size() > page.size() ? page.getLast() : null;
    return new Findings(
        language.text("findings.heading"),
        notices(page.isEmpty(), asOf, here, language),
        tiles(findings.byKind(ofAllKinds(question)), here, language),
        filtering(question, here, language),
        cards.of(page, asOf.position(), here, language),
        last == null ? null : here.with("cursor", Cursor.write(last.stream(), last.id())).link(),
        downloads(asOf, here));
  }

  private List<Notice> notices(boolean none, AsOf asOf, Address here, Language language) {
    var notices = new ArrayList<Notice>();
    if (letters.anyParked(asOf.position())) {
      notices.add(Notice.incomplete(language));
    }
    if (none) {
      var narrowed =
          Stream.of("kind", "slug", "source", "on").anyMatch(name -> here.first(name) != null);
      notices.add(
          Notice.of(
              "empty",
              narrowed ? "findings.none" : "findings.empty",
              narrowed
                  ? List.of(
                      new Go(
                          here.without("kind", "slug", "source", "on").link(),
                          language.text("notice.none.clear")))
                  : List.of(),
              language));
    }
    return notices;
  }

  /// The counts stay, whichever kind is looked at.
  private static FindingQuestion ofAllKinds(FindingQuestion asked) {
    return new FindingQuestion(
        asked.on(), asked.known(), List.of(), asked.slug(), asked.publisher(), null, 1);
  }

  private static List<Tile> tiles(List<Count> counts, Address here, Language language) {
    var numbers =
        counts.stream().collect(Collectors.toMap(Count::name, Count::findings, Long::sum));
    return Arrays.stream(Kind.values())
        .map(Kind::code)
        .filter(code -> numbers.containsKey(code) || code.equals(here.first("kind")))
        .map(code -> tile(code, numbers.getOrDefault(code, 0L), here, language))
        .toList();
  }

  private static Tile tile(String code, long number, Address here, Language language) {
    var current = code.equals(here.first("kind"));
    return new Tile(
        here.with("kind", current ? null : code).link(),
        code,
        language.sentence(language.text("finding." + code)),
        language.number(number),
        current);
  }

  private Filtering filtering(FindingQuestion asked, Address here, Language language) {
    var publisher = asked.publisher();
    var all =
        findings.byPublisher(
            new FindingQuestion(
                asked.on(), asked.known(), asked.kinds(), asked.slug(), null, null, 1));
    return new Filtering(
        here.carried("slug", "source", "on", "known", "atLeast"),
        text(asked.slug()),
        all.stream()
            .map(
                each ->
                    new Choice(
                        each.name(),
                        language.text(
                            "findings.source", each.name(), language.number(each.findings())),
                        each.name().equals(publisher)))
            .toList(),
        text(here.first("on")),
        text(here.first("known")),
        asked.slug() != null || publisher != null || here.first("on") != null);
  }

  private static List<Go> downloads(AsOf asOf, Address here) {
    var kept = Set.of("kind", "slug", "source", "on", "known");
    var asked = here.to("/findings", kept.toArray(String[]::new)).parameters();
    return List.of(
        new Go(Permalink.withoutDay("/api/v1/findings", asked, asOf, Map.of()), "JSON"),
        new Go(Permalink.withoutDay("/api/v1/findings.csv", asked, asOf, Map.of()), "CSV"));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
