package policytimeline.core.phase;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.Neighbour.Issue;

/// The companion of the fold for what takes several instruments: what is found where the record of
/// one refers to another (rules 10 and 11). Like the fold it is total and reads no clock.
public final class Regime {

  /// Acts of which the records of both sides can tell.
  private static final Set<RelationType> TOLD_BY_BOTH =
      EnumSet.of(
          RelationType.REVOKES,
          RelationType.AMENDS,
          RelationType.SUPERSEDES,
          RelationType.SUSPENDS,
          RelationType.REINSTATES,
          RelationType.CONTINUES,
          RelationType.REPEALS,
          RelationType.RESCINDS,
          RelationType.VACATES,
          RelationType.REPLACES);

  private Regime() {}

  /// What is found where the record of one instrument refers to others.
  ///
  /// @param neighbours those that it refers to; one that is missing is not recorded
  public static List<Finding> findings(Timeline timeline, Map<InstrumentId, Neighbour> neighbours) {
    var own = Neighbour.of(timeline);
    return Relation.of(timeline.record())
        .flatMap(relation -> findings(relation, own, neighbour(relation, neighbours)).stream())
        .sorted(Finding.ORDER)
        .toList();
  }

  /// Whether what is found about relations of a type depends on the phases of both ends, and not
  /// only on how these came to be.
  public static boolean isAboutPhases(RelationType type) {
    return type == RelationType.IMPLEMENTS;
  }

  /// What is found about one relation.
  ///
  /// @param holder the instrument whose record states it
  /// @param other the other end, unrecorded too where it has no slug
  public static List<Finding> findings(Relation relation, Neighbour holder, Neighbour other) {
    var cited = relation.other();
    if (cited.instrument() == null || cited.names(relation.holder())) {
      return List.of();
    }
    var issue = other.issue();
    if (issue == null) {
      return List.of(unresolved(relation, cited));
    }
    return Stream.of(
            dateDisagreement(relation, cited, issue).stream(),
            oneSided(relation, holder.issue(), cited, issue).stream(),
            Orphans.of(relation, holder, other))
        .flatMap(found -> found)
        .toList();
  }

  private static Neighbour neighbour(Relation relation, Map<InstrumentId, Neighbour> neighbours) {
    var other = relation.other().instrument();
    return other == null
        ? Neighbour.UNRECORDED
        : neighbours.getOrDefault(other, Neighbour.UNRECORDED);
  }

  private static Finding unresolved(Relation relation, Reference cited) {
    return new Finding(
        Kind.UNRESOLVED_REFERENCE,
        "%s; no issue of %s is recorded.".formatted(told(relation, cited), cited.citation()),
        null,
        List.of(relation.entry()),
        relation.sources());
  }

  /// Rule 11: the date that the record has for the other instrument, and that of its own issue.
  private static List<Finding> dateDisagreement(Relation relation, Reference cited, Issue issue) {
    var recorded = cited.equals(relation.actor()) ? relation.signedOn() : relation.statedOn();
    if (recorded == null || recorded.agreesWith(issue.signedOn())) {
      return List.of();
    }
    return List.of(
        between(
            Kind.DATE_DISAGREEMENT,
            "%s, dated %s here and %s by its own record."
                .formatted(told(relation, cited), recorded, issue.signedOn()),
            relation,
            issue));
  }

  /// An act that the document of one side tells of and that of the other does not.
  private static List<Finding> oneSided(
      Relation relation, @Nullable Issue own, Reference cited, Issue issue) {
    if (own == null || !TOLD_BY_BOTH.contains(relation.type())) {
      return List.of();
    }
    var told = relation.sources();
    var here = told.stream().anyMatch(source -> source.isOneDocumentWith(own.source()));
    var there = told.stream().anyMatch(source -> source.isOneDocumentWith(issue.source()));
    if (here == there || own.source().isOneDocumentWith(issue.source())) {
      return List.of();
    }
    var silent = here ? cited.citation().text() : relation.holder().slug();
    return List.of(
        between(
            Kind.ONE_SIDED_RELATION,
            "%s; only one of the two sides tells of it, and %s does not."
                .formatted(told(relation, cited), silent),
            relation,
            issue));
  }

  private static Finding between(Kind kind, String message, Relation relation, Issue issue) {
    return new Finding(
        kind,
        message,
        null,
        List.of(relation.entry(), issue.entry()),
        Stream.concat(relation.sources().stream(), Stream.of(issue.source())).distinct().toList());
  }

  /// Such as: EO 14148 revokes it as of 2025-01-20.
  static String told(Relation relation, Reference cited) {
    var type = relation.type().code();
    return cited.equals(relation.actor())
        ? "%s %s it%s".formatted(cited.citation(), type, dated(relation.effectiveOn()))
        : "It %s %s%s".formatted(type, cited.citation(), dated(relation.effectiveOn()));
  }

  private static String dated(@Nullable LegalDate date) {
    return date == null ? "" : " as of " + date;
  }
}
