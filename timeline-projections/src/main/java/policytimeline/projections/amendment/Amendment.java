package policytimeline.projections.amendment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An amendment that has a date.
///
/// @param entry the entry that holds it now
/// @param stream the instrument that is amended
/// @param effectiveOn the first day on which it has effect
/// @param kind amendment, or corrigendum
/// @param provisions those that it names; none where it names none
/// @param actor what amends, by its citation; absent where the source names nothing
public record Amendment(
    String entry,
    String stream,
    LocalDate effectiveOn,
    String kind,
    List<String> provisions,
    @Nullable String actor) {

  public Amendment {
    provisions = List.copyOf(provisions);
  }
}
