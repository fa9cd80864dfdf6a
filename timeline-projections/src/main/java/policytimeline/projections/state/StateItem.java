package policytimeline.projections.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// An instrument and what held of it.
///
/// @param from the first day of the phase
/// @param to the first day on which the phase no longer holds; absent while none is known
/// @param because the entries that began the phase
/// @param partsUnknown whether some part does not hold, and no source says which
public record StateItem(
    String slug,
    String citation,
    Map<String, String> titles,
    String family,
    String kind,
    String jurisdiction,
    String issuer,
    LocalDate issued,
    String status,
    String applies,
    LocalDate from,
    @Nullable LocalDate to,
    List<String> because,
    boolean partsUnknown) {

  public Place place(Sort sort) {
    return switch (sort) {
      case ISSUED, ISSUED_LAST_FIRST, SLUG -> new Place(issued, slug);
      case CHANGED -> new Place(from, slug);
    };
  }
}
