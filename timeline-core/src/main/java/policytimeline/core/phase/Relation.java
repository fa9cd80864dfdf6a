package policytimeline.core.phase;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.CoverageEvent;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.phase.StandingRecord.Standing;

/// One instrument acting upon another, or standing to it in some way, as an entry of one of the two
/// records it.
///
/// @param inPart whether the act reaches only a part of its target
public record Relation(
    String entry,
    Reference actor,
    RelationType type,
    Reference target,
    boolean inPart,
    Provisions provisions,
    @Nullable LegalDate effectiveOn) {

  /// The relations that the record of one instrument states.
  public static Stream<Relation> of(StandingRecord record) {
    return record.entries().stream().flatMap(Relation::of);
  }

  private static Stream<Relation> of(Standing standing) {
    return switch (standing.event()) {
      case Act act -> Stream.ofNullable(act.by()).map(by -> acting(standing.id(), act, by));
      case InstrumentRelated related -> Stream.of(related(standing.id(), related));
      case InstrumentDescribed _, ClericalEvent _, CoverageEvent _ -> Stream.empty();
    };
  }

  private static Relation acting(String entry, Act act, Reference by) {
    var slug = act.instrument();
    var self = new Reference(Citation.of(slug.slug()), slug);
    var inPart = act instanceof Act.EndedInPart || act.provisions().areNamed();
    return new Relation(entry, by, type(act), self, inPart, act.provisions(), act.effectiveOn());
  }

  private static Relation related(String entry, InstrumentRelated related) {
    var slug = Objects.requireNonNull(related.instrument());
    return new Relation(
        entry,
        new Reference(Citation.of(slug.slug()), slug),
        related.relation(),
        related.to(),
        related.provisions().areNamed(),
        related.provisions(),
        related.effectiveOn());
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
