package policytimeline.projections.rebuild;

import java.util.Locale;

/// What a rebuild is about to do.
public enum Step {
  READING,
  INDEXING,
  RELATING,
  CATCHING_UP,
  COMPARING,
  REPLACING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
