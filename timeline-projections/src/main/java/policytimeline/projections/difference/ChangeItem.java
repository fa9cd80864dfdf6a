package policytimeline.projections.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.difference.DifferenceQuestion.Place;

/// One change of one instrument.
///
/// @param titles by language
/// @param on the day on which it took effect
/// @param cause the verb that brought it about
/// @param through date_reached, late_fact or correction
/// @param entries that brought it about
public record ChangeItem(
    Place place,
    String citation,
    Map<String, String> titles,
    String family,
    String kind,
    Held from,
    Held to,
    LocalDate on,
    String cause,
    String through,
    List<String> entries) {

  /// What held.
  ///
  /// @param since the first day of the phase; absent where there is none
  /// @param until the first day on which it no longer holds
  public record Held(
      String status, String applies, @Nullable LocalDate since, @Nullable LocalDate until) {}
}
