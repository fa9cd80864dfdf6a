package policytimeline.api.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;

/// The fields of the two clocks, and what is wrong with what was written into them.
///
/// @param fields one day and what was known of it, or two of each
/// @param swap where both days are exchanged; absent where there is one
public record ClockForm(
    String action,
    String label,
    String button,
    List<Field> fields,
    List<Carried> carried,
    @Nullable String swap) {

  /// One field.
  ///
  /// @param type of the input
  /// @param fault what is wrong, with a value that works
  public record Field(
      String name,
      String label,
      @Nullable String hint,
      String type,
      @Nullable String value,
      @Nullable String fault) {}
}
