package policytimeline.api.why;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.instrument.InstrumentAnswer.PhaseAnswer;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.language.Language;
import policytimeline.api.why.Sheet.ActRow;
import policytimeline.api.why.Sheet.FindingRow;
import policytimeline.api.why.Sheet.SourceLine;
import policytimeline.api.why.Sheet.Title;
import policytimeline.api.why.WhyAnswer.Change;
import policytimeline.api.why.WhyAnswer.Reason;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Status;
import policytimeline.projections.description.Described;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;
import policytimeline.projections.finding.FindingItem;
import policytimeline.projections.finding.FindingQueries;
import policytimeline.projections.finding.FindingQuestion;

/// Gathers what stands on a sheet of evidence: the answer, its acts with the entries that hold
/// them, and what is found in the record, of whatever day. Who recorded it does not stand there.
@Component
class Sheets {

  private static final int MOST_FINDINGS = 100;

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS 'UTC'").withZone(ZoneOffset.UTC);

  private final EntryQueries entries;
  private final FindingQueries findings;

  Sheets(EntryQueries entries, FindingQueries findings) {
    this.entries = entries;
    this.findings = findings;
  }

  Sheet of(WhyAnswer why, Found found, boolean incomplete, Language language) {
    var recorded =
        entries.ofStream(why.slug(), why.known().position()).stream()
            .collect(toMap(RecordedEntry::id, identity()));
    var all = findings(why);
    var phase = why.phase();
    return new Sheet(
        language.tag(),
        why.citation() == null ? why.slug() : why.citation(),
        title(found, language),
        why.sentence(),
        why.status(),
        language.text("status." + why.status()),
        language.text("applies." + why.applies()),
        phase(phase, language),
        phase != null && phase.partsUnknown(),
        why.on().toString(),
        language.date(why.on()),
        why.zone(),
        "@" + why.known().position(),
        moment(why.known().at()),
        why.coverage().status(),
        coverage(why.coverage(), language),
        why.permalink(),
        incomplete,
        phase != null && why.status().equals(Status.UNKNOWN.code()),
        why.because().stream().map(each -> act(each, recorded, language)).toList(),
        why.wouldChange().stream().map(Change::sentence).toList(),
        all.stream().limit(MOST_FINDINGS).map(each -> finding(each, language)).toList(),
        all.size() > MOST_FINDINGS);
  }

  private List<FindingItem> findings(WhyAnswer why) {
    return findings.page(
        new FindingQuestion(
            null, why.known().position(), List.of(), why.slug(), null, null, MOST_FINDINGS + 1));
  }

  /// In the language of the sheet, in English, or in the one there is.
  private static @Nullable Title title(Found found, Language language) {
    var titles = found.described().map(Described::titles).orElse(Map.of());
    return Stream.concat(Stream.of(language.code(), "en"), titles.keySet().stream())
        .flatMap(tag -> Stream.ofNullable(titles.get(tag)).map(text -> title(tag, text, language)))
        .findFirst()
        .orElse(null);
  }

  private static Title title(String tag, String text, Language language) {
    return new Title(tag.equals(language.code()) ? language.tag() : tag, text);
  }

  private static String phase(@Nullable PhaseAnswer phase, Language language) {
    if (phase == null) {
      return language.text("sheet.phase.none");
    }
    var from = language.date(phase.from());
    var to = phase.to();
    return to == null
        ? language.text("sheet.phase.open", from)
        : language.text("sheet.phase.closed", from, language.date(to.minusDays(1)));
  }

  private static String coverage(CoverageAnswer coverage, Language language) {
    var since = coverage.since();
    var checked = coverage.checkedUntil();
    return since == null
        ? language.text("coverage.undeclared")
        : language.text(
            "coverage." + coverage.status(),
            language.date(since),
            checked == null ? language.text("coverage.unchecked") : language.date(checked));
  }

  private static ActRow act(Reason each, Map<String, RecordedEntry> recorded, Language language) {
    var entry = recorded.get(each.entry());
    return new ActRow(
        each.sentence(),
        each.entry(),
        entry == null ? "" : "@" + entry.position(),
        entry == null ? "" : entry.recordedAt().toString(),
        entry == null ? "" : moment(entry.recordedAt()),
        each.sources().stream().map(source -> source(source, language)).toList());
  }

  private static SourceLine source(Source source, Language language) {
    var parts = new ArrayList<String>();
    parts.add(source.publisher());
    if (source.citation() != null) {
      parts.add(source.citation().text());
    }
    if (source.publishedOn() != null) {
      parts.add(language.text("sheet.source.published", language.on(source.publishedOn())));
    }
    if (source.takenOn() != null) {
      parts.add(language.text("sheet.source.taken", language.on(source.takenOn())));
    }
    return new SourceLine(String.join(", ", parts), source.url(), source.contentHash());
  }

  private static FindingRow finding(FindingItem item, Language language) {
    var period = item.period();
    return new FindingRow(
        language.text("finding." + item.kind()),
        item.message(),
        period == null ? language.text("sheet.finding.any") : days(period, language),
        item.entries());
  }

  private static String days(Period period, Language language) {
    var from = language.date(period.from());
    var to = period.to();
    return to == null
        ? language.text("sheet.finding.open", from)
        : language.text("sheet.finding.closed", from, language.date(to.minusDays(1)));
  }

  private static String moment(@Nullable Instant at) {
    return at == null ? "" : INSTANT.format(at);
  }
}
