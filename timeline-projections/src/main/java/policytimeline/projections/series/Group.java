package policytimeline.projections.series;

import policytimeline.core.instrument.Coded;

/// By what instruments are told apart. One with several topics or agencies counts under each.
public enum Group implements Coded {
  /// Not at all.
  ALL("all"),
  FAMILY("family"),
  KIND("kind"),
  STATUS("status"),
  JURISDICTION("jurisdiction"),
  ISSUER("issuer"),
  AGENCY("agency"),
  TOPIC("topic");

  private final String code;

  Group(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
