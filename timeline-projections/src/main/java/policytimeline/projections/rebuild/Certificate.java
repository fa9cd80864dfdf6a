package policytimeline.projections.rebuild;

import java.time.Instant;
import java.util.List;

/// What the last check came to.
///
/// @param position at which the tables were compared
/// @param digest of the tables that everybody asks
public record Certificate(
    long position, String digest, Instant provedAt, List<ProvedTable> tables) {

  /// Whether every table is what the log comes to.
  public boolean isRight() {
    return tables.stream().allMatch(ProvedTable::isRight);
  }
}
