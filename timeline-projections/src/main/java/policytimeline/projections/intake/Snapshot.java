package policytimeline.projections.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Of which source a file is a snapshot, and when that was taken.
///
/// @param source the name under which snapshots follow each other
/// @param takenOn the day on which the source was read, not ours
/// @param complete whether what the file lacks is no longer in the source; a listing that is capped
///     or filtered is not complete
public record Snapshot(@Nullable String source, @Nullable LocalDate takenOn, boolean complete) {

  /// A file of which nothing of the kind is said.
  public static final Snapshot NONE = new Snapshot(null, null, false);

  public Snapshot {
    if (complete && (source == null || takenOn == null)) {
      throw new IllegalArgumentException(
          "A complete snapshot needs its source and the day on which it was taken");
    }
  }

  /// Whether this one was taken of the same source on a later day.
  boolean isLaterThan(@Nullable String otherSource, @Nullable LocalDate otherDay) {
    return source != null
        && takenOn != null
        && source.equals(otherSource)
        && otherDay != null
        && takenOn.isAfter(otherDay);
  }
}
