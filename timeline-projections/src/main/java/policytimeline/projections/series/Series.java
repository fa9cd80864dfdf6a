package policytimeline.projections.series;

import java.util.List;

/// The counts under one key.
///
/// @param values one a step
public record Series(String key, List<Long> values) {

  /// The key of all that has none of its own, because there are too many.
  public static final String OTHER = "other";

  public Series {
    values = List.copyOf(values);
  }
}
