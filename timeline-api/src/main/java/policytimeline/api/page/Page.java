package policytimeline.api.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a long list.
///
/// @param next the cursor of the next page, or null
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /// Makes a page of what was found.
  ///
  /// @param found one more than the page holds, where there is more
  /// @param place tells an item from all others in the order of the list
  public static <T> Page<T> of(List<T> found, int most, Function<T, Object> place) {
    return found.size() <= most
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, most), Cursor.write(place.apply(found.get(most - 1))));
  }
}
