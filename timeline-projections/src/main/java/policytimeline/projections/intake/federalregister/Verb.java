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
  RATIFY(RelationType.RATIFIES),
  LOSE_AUTHORITY(RelationType.LOST_AUTHORITY),
  SEE(RelationType.SEE_ALSO);

  private final RelationType relation;

  Verb(RelationType relation) {
    this.relation = relation;
  }

  /// How it is recorded where what it is done to has no timeline of its own.
  RelationType relation() {
    return relation;
  }

  /// Whether it only relates two instruments, and does nothing to the timeline of either.
  boolean onlyRelates() {
    return switch (this) {
      case SUPPLEMENT, RATIFY, LOSE_AUTHORITY, SEE -> true;
      case REVOKE, SUPERSEDE, AMEND, CONTINUE, REINSTATE, SUSPEND -> false;
    };
  }

  /// Whether *in part* without naming the part can be recorded. An unnamed part of a suspension,
  /// reinstatement or continuation would be recorded as the whole, so it is left unread.
  boolean canBeInUnnamedPart() {
    return switch (this) {
      case REVOKE, SUPERSEDE, AMEND, SUPPLEMENT, RATIFY, LOSE_AUTHORITY, SEE -> true;
      case CONTINUE, REINSTATE, SUSPEND -> false;
    };
  }
}
