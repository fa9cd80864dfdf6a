package policytimeline.projections.difference;

import java.time.LocalDate;
import java.util.List;

/// A day on which something changed.
///
/// @param turns the first few of them
/// @param more how many there are besides
public record ChangeDay(LocalDate day, List<Turn> turns, long more) {

  /// What became of one instrument that day.
  ///
  /// @param issued whether it was issued that very day
  public record Turn(String slug, String citation, String status, boolean issued) {}
}
