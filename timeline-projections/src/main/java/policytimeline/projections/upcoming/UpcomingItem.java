package policytimeline.projections.upcoming;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

/// What comes on a day.
///
/// @param titles by language
/// @param before what holds until then; absent where the instrument begins
/// @param action of a plan that comes further; absent where it is the instrument itself
public record UpcomingItem(
    Place place,
    String citation,
    Map<String, String> titles,
    String family,
    String kind,
    Coming coming,
    @Nullable Held before,
    Held after,
    @Nullable Step action,
    List<String> entries) {

  /// What holds.
  public record Held(String status, String applies) {}

  /// How far an action of a plan comes.
  public record Step(String action, String progress) {}
}
