package policytimeline.api.finding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.entry.EntryAnswer;
import policytimeline.api.entry.EntryWords;
import policytimeline.api.finding.Findings.Card;
import policytimeline.api.finding.Findings.Side;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.language.Language;
import policytimeline.core.instrument.Period;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;
import policytimeline.projections.finding.FindingItem;
import policytimeline.projections.phase.PhaseQueries;

/// Makes a card of each finding: the entries between which it lies, side by side, and which of them
/// the answers use.
@Component
class FindingCards {

  private static final int MOST_SIDES = 6;

  private final EntryQueries entries;
  private final PhaseQueries phases;
  private final DescriptionQueries descriptions;

  FindingCards(EntryQueries entries, PhaseQueries phases, DescriptionQueries descriptions) {
    this.entries = entries;
    this.phases = phases;
    this.descriptions = descriptions;
  }

  /// What the cards of one page are made of.
  private record Material(
      Map<String, RecordedEntry> entries,
      Map<String, String> voided,
      Set<String> deciding,
      Address here,
      Language language) {}

  List<Card> of(List<FindingItem> items, long known, Address here, Language language) {
    var slugs = items.stream().map(FindingItem::stream).distinct().toList();
    var named =
        items.stream()
            .flatMap(item -> item.entries().stream().limit(MOST_SIDES))
            .distinct()
            .toList();
    var recorded =
        entries.entries(named, known).stream().collect(toMap(RecordedEntry::id, each -> each));
    var streams = recorded.values().stream().map(RecordedEntry::stream).distinct().toList();
    var material =
        new Material(
            recorded, entries.voidedBy(streams, known), deciding(streams, known), here, language);
    var described = new HashMap<>(descriptions.of(slugs, known));
    return items.stream()
        .map(
            item ->
                card(
                    item,
                    Cited.of(item.stream(), described.get(item.stream()), here, language),
                    material))
        .toList();
  }

  /// The entries that began a phase of their instrument.
  private Set<String> deciding(Collection<String> streams, long known) {
    return phases.of(streams, known).values().stream()
        .flatMap(List::stream)
        .flatMap(phase -> phase.because().stream())
        .collect(toSet());
  }

  private static Card card(FindingItem item, Cited of, Material material) {
    var language = material.language();
    var sides =
        item.entries().stream()
            .limit(MOST_SIDES)
            .map(material.entries()::get)
            .filter(Objects::nonNull)
            .map(entry -> side(entry, material))
            .toList();
    return new Card(
        item.kind(),
        item.kind().equals("orphan") ? "orphan" : "date",
        language.sentence(language.text("finding." + item.kind())),
        of,
        item.message(),
        interval(item.period(), language),
        language.text("findings.means." + item.kind()),
        sides,
        sides.stream().anyMatch(Side::used),
        links(item, material.here(), language));
  }

  private static Side side(RecordedEntry recorded, Material material) {
    var language = material.language();
    var voided = material.voided().get(recorded.id());
    var entry = EntryAnswer.of(recorded, voided);
    return new Side(
        material.here().to("/log/" + entry.id(), "on", "known").link(),
        "@" + language.number(entry.position()),
        EntryWords.what(entry, language),
        entry.effectiveOn(),
        EntryWords.source(entry.source(), language),
        EntryWords.text(entry.source(), "url"),
        material.deciding().contains(entry.id()),
        voided != null);
  }

  private static @Nullable String interval(@Nullable Period period, Language language) {
    if (period == null) {
      return null;
    }
    return "[%s, %s)"
        .formatted(
            period.from(), period.to() == null ? language.text("findings.open") : period.to());
  }

  private static List<Go> links(FindingItem item, Address here, Language language) {
    return List.of(
        new Go(
            here.to("/findings", "on", "known").with("slug", item.stream()).link(),
            language.text("findings.same")),
        new Go(
            here.to("/log", "on", "known").with("slug", item.stream()).link(),
            language.text("findings.entries")));
  }
}
