package policytimeline.core.instrument;

/// An ordinary amendment, or the source's own erratum with legal meaning.
public enum AmendmentKind implements Coded {
  AMENDMENT("amendment"),
  CORRIGENDUM("corrigendum");

  private final String code;

  AmendmentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
