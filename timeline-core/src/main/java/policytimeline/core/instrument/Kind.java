package policytimeline.core.instrument;

/// What sort of instrument it is. What does not bind (guidance, plans) is told by its kind.
public enum Kind implements Coded {
  EXECUTIVE_ORDER("executive_order"),
  PROCLAMATION("proclamation"),
  PRESIDENTIAL_MEMORANDUM("presidential_memorandum"),
  PRESIDENTIAL_ORDER("presidential_order"),
  DETERMINATION("determination"),
  NOTICE("notice"),
  OMB_MEMORANDUM("omb_memorandum"),
  GUIDANCE("guidance"),
  CIRCULAR("circular"),
  ACTION_PLAN("action_plan"),
  STRATEGY("strategy"),
  PROGRAMME("programme"),
  REGULATION("regulation"),
  STATUTE("statute"),
  EU_REGULATION("eu_regulation"),
  EU_DIRECTIVE("eu_directive");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
