package policytimeline.projections.intake.federalregister;

import policytimeline.core.instrument.RelationType;

/// What the notes say that one order does to another, whatever word they use for it.
enum Verb {
  REVOKE(RelationType.REVOKES),
  SUPERSEDE(RelationType.SUPERSEDES),
  AMEND(RelationType.AMENDS),
  CONTINUE(RelationType.CONTINUES),
  REINSTATE(RelationType.REINSTATES),
  SUSPEND(RelationType.SUSPENDS),
  SUPPLEMENT(RelationType.COMPLEMENTS),
  SEE(RelationType.SEE_ALSO);

  private final RelationType relation;

  Verb(RelationType relation) {
    this.relation = relation;
  }

  /// How it is recorded where what it is done to has no timeline of its own.
  RelationType relation() {
    return relation;
  }

  /// Whether *in part* without naming the part can be recorded. An unnamed part of a suspension,
  /// reinstatement or continuation would be recorded as the whole, so it is left unread.
  boolean canBeInUnnamedPart() {
    return switch (this) {
      case REVOKE, SUPERSEDE, AMEND, SUPPLEMENT, SEE -> true;
      case CONTINUE, REINSTATE, SUSPEND -> false;
    };
  }
}
