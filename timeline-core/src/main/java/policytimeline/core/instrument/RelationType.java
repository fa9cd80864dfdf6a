package policytimeline.core.instrument;

/// How one instrument stands to another, where no act upon the other says it.
public enum RelationType implements Coded {
  IMPLEMENTS("implements"),
  MANDATES("mandates"),
  CITES("cites"),
  APPLIES("applies"),
  COMPLEMENTS("complements"),
  ANNOUNCES("announces"),
  REVOKES("revokes"),
  AMENDS("amends"),
  SUPERSEDES("supersedes"),
  SUSPENDS("suspends"),
  REINSTATES("reinstates"),
  CONTINUES("continues"),
  CORRECTS("corrects"),
  REPEALS("repeals"),
  RESCINDS("rescinds"),
  VACATES("vacates"),
  REPLACES("replaces"),
  COMMENCES("commences"),
  DELAYS("delays"),
  WITHDRAWS("withdraws"),
  EXPIRES("expires"),
  ISSUES("issues"),
  RECOMMENDS("recommends"),
  RATIFIES("ratifies"),

  /// The other, a statute as a rule, repealed the authority on which this one rests. That this one
  /// ended with it is not said.
  LOST_AUTHORITY("lost_authority"),
  SEE_ALSO("see_also");

  private final String code;

  RelationType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
