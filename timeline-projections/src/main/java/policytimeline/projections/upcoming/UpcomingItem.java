package policytimeline.projections.upcoming;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

/// What comes on a day.
///
/// @param titles by language
/// @param before what holds until then; absent where the instrument begins
public record UpcomingItem(
    Place place,
    String citation,
    Map<String, String> titles,
    String family,
    String kind,
    Coming coming,
    @Nullable Held before,
    Held after,
    List<String> entries) {

  /// What holds.
  public record Held(String status, String applies) {}
}
