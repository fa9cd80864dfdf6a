package policytimeline.core.event;

import org.jspecify.annotations.Nullable;

/// Whom and where a suspension or vacatur reaches, where it does not reach everybody everywhere.
public record Scope(@Nullable String parties, @Nullable String territory) {

  public Scope {
    if (parties == null && territory == null) {
      throw new IllegalArgumentException("A scope names parties or a territory.");
    }
  }
}
