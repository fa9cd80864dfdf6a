package policytimeline.core.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Provision;

/// What became of one provision from one text to another.
///
/// @param before null where it was not there
/// @param after null where it is there no more
/// @param entries that made the difference
public record ProvisionChange(
    Kind kind, @Nullable Reading before, @Nullable Reading after, List<String> entries) {

  /// Of a provision that is numbered anew and changed as well, it is the change that counts.
  public enum Kind implements Coded {
    ADDED("added"),
    REMOVED("removed"),
    CHANGED("changed"),
    RENUMBERED("renumbered");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /// A provision as it reads in one language.
  ///
  /// @param heading null where none is recorded
  /// @param text null where none is recorded
  public record Reading(Provision number, @Nullable String heading, @Nullable String text) {}

  public ProvisionChange {
    entries = List.copyOf(entries);
  }
}
