package policytimeline.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.CoverageEvent.CoverageDeclared;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Entry;

/// What is said about any instrument and about our own record, as tests tell it, and the record
/// that facts make. The families have a file each: [OrderFacts], [MemoFacts], [PlanFacts],
/// [RuleFacts].
public final class Facts {

  public static final Source SOURCE =
      new Source(
          "Federal Register",
          "https://www.federalregister.gov/presidential-documents/executive-orders",
          null,
          null,
          null,
          null);

  public static final InstrumentId EO_13957 = InstrumentId.of("us-eo-13957");
  public static final InstrumentId EO_14110 = InstrumentId.of("us-eo-14110");
  public static final InstrumentId EO_14148 = InstrumentId.of("us-eo-14148");
  public static final InstrumentId EO_14179 = InstrumentId.of("us-eo-14179");
  public static final InstrumentId M_24_10 = InstrumentId.of("us-omb-m-24-10");
  public static final InstrumentId M_24_18 = InstrumentId.of("us-omb-m-24-18");
  public static final InstrumentId M_25_21 = InstrumentId.of("us-omb-m-25-21");
  public static final InstrumentId M_25_22 = InstrumentId.of("us-omb-m-25-22");
  public static final InstrumentId AI_ACTION_PLAN = InstrumentId.of("us-ai-action-plan-2025");
  public static final InstrumentId STARGATE = InstrumentId.of("us-stargate-2025");
  public static final InstrumentId EU_AI_ACT = InstrumentId.of("eu-reg-2024-1689");
  public static final InstrumentId SB_24_205 = InstrumentId.of("us-co-sb-24-205");

  private Facts() {}

  /// Our entry was wrong: this stands in its place.
  public static Fact corrected(InstrumentId instrument, String entry, Fact replacement) {
    return () ->
        new EntryCorrected(instrument, entry, replacement.event(), "misread the source", SOURCE);
  }

  /// Our entry should not be.
  public static Fact retracted(InstrumentId instrument, String entry) {
    return () -> new EntryRetracted(instrument, entry, "recorded by mistake", SOURCE);
  }

  /// A second source says the same.
  public static Fact corroborated(InstrumentId instrument, String entry, Source source) {
    return () -> new EntryCorroborated(instrument, entry, null, source);
  }

  /// A second source says the same and gives a date.
  public static Fact corroborated(
      InstrumentId instrument, String entry, Source source, String statedOn) {
    return () -> new EntryCorroborated(instrument, entry, LegalDate.parse(statedOn), source);
  }

  public static Fact titled(InstrumentId instrument, String language, String title) {
    return () ->
        new InstrumentDescribed(
            instrument, Wording.of(Map.of(language, title)), null, null, null, SOURCE);
  }

  public static Fact about(InstrumentId instrument, String... topics) {
    return () ->
        new InstrumentDescribed(
            instrument, null, null, Stream.of(topics).map(Topic::of).toList(), null, SOURCE);
  }

  public static Fact concerns(InstrumentId instrument, String... agencies) {
    return () ->
        new InstrumentDescribed(
            instrument, null, null, null, Stream.of(agencies).map(Agency::of).toList(), SOURCE);
  }

  /// A part of a source's note about the instrument that nobody could read.
  public static Fact unread(InstrumentId instrument, String text) {
    return () -> new NoteUnread(instrument, text, "not understood", SOURCE);
  }

  /// The instrument stands so to what is cited, from its issue on.
  public static Fact related(InstrumentId instrument, RelationType relation, String citation) {
    return related(instrument, relation, Reference.to(citation), null, null);
  }

  public static Fact related(
      InstrumentId instrument,
      RelationType relation,
      Reference to,
      @Nullable String on,
      @Nullable Reference replaces) {
    return () ->
        new InstrumentRelated(
            instrument,
            relation,
            to,
            Provisions.NONE_NAMED,
            on == null ? null : LegalDate.parse(on),
            null,
            replaces,
            SOURCE);
  }

  /// Coverage of every family.
  public static Fact covered(String jurisdiction, String since, @Nullable String checkedUntil) {
    return covered(jurisdiction, null, since, checkedUntil);
  }

  public static Fact covered(
      String jurisdiction, @Nullable Family family, String since, @Nullable String checkedUntil) {
    return () ->
        new CoverageDeclared(
            Jurisdiction.of(jurisdiction),
            family,
            LocalDate.parse(since),
            checkedUntil == null ? null : LocalDate.parse(checkedUntil),
            SOURCE);
  }

  /// An actor with a slug that its citation does not tell.
  public static Reference reference(InstrumentId instrument) {
    return new Reference(citation(instrument), instrument);
  }

  /// A source that is not the default one.
  public static Source published(String publisher) {
    return Source.of(publisher, null);
  }

  /// The record of these facts in this order, with the ids e1, e2 and so on.
  public static List<Entry> entries(Fact... facts) {
    return entries(Stream.of(facts).map(Fact::event).toArray(PolicyEvent[]::new));
  }

  /// The record of these events in this order, with the ids e1, e2 and so on.
  public static List<Entry> entries(PolicyEvent... events) {
    return IntStream.range(0, events.length)
        .mapToObj(place -> new Entry("e" + (place + 1), place + 1, events[place]))
        .toList();
  }

  /// How people name the instrument of a slug, where the slug tells.
  static Citation citation(InstrumentId instrument) {
    var slug = instrument.slug();
    if (slug.startsWith("us-eo-")) {
      return Citation.executiveOrder(slug.substring("us-eo-".length()));
    }
    if (slug.startsWith("us-omb-m-")) {
      return Citation.of(slug.substring("us-omb-".length()).toUpperCase(Locale.ROOT));
    }
    return Citation.of(slug);
  }
}
