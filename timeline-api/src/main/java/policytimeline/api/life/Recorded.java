package policytimeline.api.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.entry.EntryAnswer;
import policytimeline.api.entry.EntryWords;
import policytimeline.api.frame.Moments;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.language.Language;
import policytimeline.api.life.Life.Entry;
import policytimeline.api.life.Life.Provision;
import policytimeline.api.life.Life.Sentence;
import policytimeline.api.life.Life.Text;
import policytimeline.api.life.Life.Trail;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Status;
import policytimeline.core.text.TextProvision;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.finding.FindingQueries;
import policytimeline.projections.finding.FindingQuestion;
import policytimeline.projections.text.TextQueries;
import policytimeline.projections.text.TextQueries.At;

/// Tells what is recorded of an instrument: its entries, its text, and what is found in them.
@Component
class Recorded {

  private static final int MOST_ENTRIES = 100;

  private static final int MOST_PROVISIONS = 60;

  private static final int MOST_FINDINGS = 20;

  /// @param byEntry for each entry its position and where it stands on the page
  record Trailed(Trail shown, Map<String, Sentence> byEntry) {}

  private final EntryQueries entries;
  private final TextQueries texts;
  private final FindingQueries findings;

  Recorded(EntryQueries entries, TextQueries texts, FindingQueries findings) {
    this.entries = entries;
    this.texts = texts;
    this.findings = findings;
  }

  Trailed trail(Found found, Language language) {
    var known = found.asOf().position();
    var voidedBy = entries.voidedBy(found.slug(), known);
    var byEntry = new LinkedHashMap<String, Sentence>();
    var shown = new ArrayList<Entry>();
    var all = entries.ofStream(found.slug(), known);
    for (var each : all) {
      var entry = EntryAnswer.of(each, voidedBy.get(each.id()));
      var told = told(entry, language);
      var isShown = shown.size() < MOST_ENTRIES;
      byEntry.put(
          each.id(),
          new Sentence(told.what(), told.position(), isShown ? "#" + told.anchor() : null));
      if (isShown) {
        shown.add(told);
      }
    }
    var more = all.size() - shown.size();
    return new Trailed(
        new Trail(shown, more == 0 ? null : language.text("life.more", language.number(more))),
        byEntry);
  }

  private static Entry told(EntryAnswer entry, Language language) {
    var source = entry.source();
    return new Entry(
        "e" + entry.position(),
        EntryWords.what(entry, language),
        "@" + language.number(entry.position()),
        entry.voidedBy() != null,
        entry.effectiveOn(),
        EntryWords.source(source, language),
        EntryWords.text(source, "url"),
        Moments.of(entry.recordedAt()),
        entry.recordedBy(),
        entry.id());
  }

  static String line(Source source, Language language) {
    var citation = source.citation();
    return citation == null ? source.publisher() : source.publisher() + ", " + citation.text();
  }

  Text text(Found found, Language language) {
    var asOf = found.asOf();
    var text = texts.text(found.slug(), new At(asOf.on(), asOf.position()));
    var all = text.provisions();
    return new Text(
        all.stream().limit(MOST_PROVISIONS).map(each -> provision(each, language)).toList(),
        all.isEmpty() ? language.text("life.text.none") : null,
        all.size() > MOST_PROVISIONS);
  }

  private static Provision provision(TextProvision each, Language language) {
    var phase = each.phase();
    return new Provision(
        each.number().number(),
        said(each.heading(), language),
        said(each.text(), language),
        (phase == null ? Status.UNKNOWN : phase.status()).code());
  }

  private static @Nullable String said(@Nullable Wording wording, Language language) {
    return wording == null ? null : wording.in(language.code());
  }

  List<Life.Found> findings(Found found, Language language) {
    var question =
        new FindingQuestion(
            null, found.asOf().position(), List.of(), found.slug(), null, null, MOST_FINDINGS);
    return findings.page(question).stream()
        .map(
            each ->
                new Life.Found(
                    language.sentence(language.text("finding." + each.kind())),
                    each.message(),
                    days(each.period(), language)))
        .toList();
  }

  private static String days(@Nullable Period period, Language language) {
    if (period == null) {
      return "";
    }
    var from = language.shortDate(period.from());
    var to = period.to();
    return to == null
        ? language.text("life.from", from)
        : language.text("life.days", from, language.shortDate(to.minusDays(1)));
  }
}
