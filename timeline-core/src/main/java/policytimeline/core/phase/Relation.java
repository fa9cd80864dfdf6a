package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.phase.StandingRecord.Standing;

/// One instrument acting upon another, or standing to it in some way, as an entry of one of the two
/// records it.
///
/// @param holder whose record it is; the other end is the one that this record refers to
/// @param inPart whether the act reaches only a part of its target
/// @param until the first day on which another relation has taken its place
/// @param signedOn the day of the acting instrument, as this record has it
/// @param statedOn the date that the source gives for the other end
/// @param sources every source that states it
public record Relation(
    String entry,
    InstrumentId holder,
    Reference actor,
    RelationType type,
    Reference target,
    boolean inPart,
    Provisions provisions,
    @Nullable LegalDate effectiveOn,
    @Nullable LocalDate until,
    @Nullable LegalDate signedOn,
    @Nullable LegalDate statedOn,
    List<Source> sources) {

  public Relation {
    sources = List.copyOf(sources);
  }

  /// The relations that the record of one instrument states.
  public static Stream<Relation> of(StandingRecord record) {
    return record.entries().stream().flatMap(standing -> of(standing, record));
  }

  /// What the holder's record refers to.
  public Reference other() {
    return actor.names(holder) ? target : actor;
  }

  private static Stream<Relation> of(Standing standing, StandingRecord record) {
    var sources = record.sourcesOf(standing);
    return switch (standing.event()) {
      case Act act ->
          Stream.ofNullable(act.by()).map(by -> acting(standing.id(), act, by, sources));
      case InstrumentRelated related ->
          Stream.of(related(standing.id(), related, until(related, record), sources));
      case InstrumentDescribed _, NoteUnread _, ClericalEvent _, CoverageEvent _ -> Stream.empty();
    };
  }

  private static Relation acting(String entry, Act act, Reference by, List<Source> sources) {
    var inPart = act instanceof Act.EndedInPart || act.provisions().areNamed();
    return new Relation(
        entry,
        act.instrument(),
        by,
        type(act),
        self(act.instrument()),
        inPart,
        act.provisions(),
        act.effectiveOn(),
        null,
        act.signedOn(),
        null,
        sources);
  }

  private static Relation related(
      String entry, InstrumentRelated related, @Nullable LocalDate until, List<Source> sources) {
    return new Relation(
        entry,
        related.instrument(),
        self(related.instrument()),
        related.relation(),
        related.to(),
        related.provisions().areNamed(),
        related.provisions(),
        related.effectiveOn(),
        until,
        null,
        related.statedOn(),
        sources);
  }

  /// When another relation of the same type says that it replaces this one; one that does so from
  /// the beginning leaves it no day.
  private static @Nullable LocalDate until(InstrumentRelated related, StandingRecord record) {
    return record
        .events(InstrumentRelated.class)
        .filter(other -> other.relation() == related.relation())
        .filter(other -> replaces(other, related.to()))
        .map(other -> other.effectiveOn() == null ? LocalDate.MIN : other.effectiveOn().firstDay())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean replaces(InstrumentRelated other, Reference earlier) {
    return other.replaces() != null && other.replaces().key().equals(earlier.key());
  }

  private static Reference self(InstrumentId slug) {
    return new Reference(Citation.of(slug.slug()), slug);
  }

  private static RelationType type(Act act) {
    return switch (act) {
      case Act.Issued _ -> RelationType.ISSUES;
      case Act.Commenced _ -> RelationType.COMMENCES;
      case Act.Delayed _ -> RelationType.DELAYS;
      case Act.Amended _ -> RelationType.AMENDS;
      case Act.Suspended _ -> RelationType.SUSPENDS;
      case Act.Reinstated _ -> RelationType.REINSTATES;
      case Act.Continued _ -> RelationType.CONTINUES;
      case Act.Expired _ -> RelationType.EXPIRES;
      case Act.Withdrawn _ -> RelationType.WITHDRAWS;
      case Act.PlanStep _ -> RelationType.RECOMMENDS;
      case OrderRevoked _, OrderRevokedInPart _ -> RelationType.REVOKES;
      case MemoRescinded _, MemoRescindedInPart _ -> RelationType.RESCINDS;
      case RuleRepealed _, RuleRepealedInPart _ -> RelationType.REPEALS;
      case RuleVacated _, RuleVacatedInPart _ -> RelationType.VACATES;
      case PlanReplaced _ -> RelationType.REPLACES;
      case Act.Ended _, Act.EndedInPart _ -> RelationType.SUPERSEDES;
    };
  }
}
