package policytimeline.core.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Phase;

/// A provision of a consolidated text.
///
/// @param formerly the numbers that it had before, the last one last
/// @param heading null where none is recorded
/// @param text null where none is recorded
/// @param written whether the issue or an amendment tells it; else it is known only because acts
///     name it
/// @param entries that made it so, in the order of their effects; those that name it, where it is
///     not written
/// @param phase that holds for it on the day; null where none does
public record TextProvision(
    Provision number,
    Origin origin,
    List<Provision> formerly,
    @Nullable Wording heading,
    @Nullable Wording text,
    boolean written,
    List<String> entries,
    @Nullable Phase phase) {

  /// Where it comes from: that stays the same whatever number or text it gets, and under whichever
  /// entry the fact is held.
  ///
  /// @param fact the entry under which the fact was first recorded that brought it in
  /// @param number that it had then
  public record Origin(String fact, Provision number) {}

  public TextProvision {
    formerly = List.copyOf(formerly);
    entries = List.copyOf(entries);
  }
}
