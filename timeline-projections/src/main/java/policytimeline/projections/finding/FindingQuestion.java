package policytimeline.projections.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is found in the record, as known at a position.
///
/// @param on where given, what concerns other days is left out
/// @param kinds empty for every kind
/// @param slug where given, of this instrument alone
/// @param publisher where given, what a source of this publisher has a part in
/// @param after the last item of the page before
public record FindingQuestion(
    @Nullable LocalDate on,
    long known,
    List<String> kinds,
    @Nullable String slug,
    @Nullable String publisher,
    @Nullable Place after,
    int limit) {

  /// Where an item stands in the order.
  public record Place(String stream, UUID id) {}
}
