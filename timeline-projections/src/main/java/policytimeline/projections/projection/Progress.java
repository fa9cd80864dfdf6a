package policytimeline.projections.projection;

import java.util.List;

/// How far some entries of one stream were taken in.
sealed interface Progress {

  /// The entries that are in now.
  List<Long> takenIn();

  record All(List<Long> takenIn) implements Progress {}

  /// One cannot be taken in, so the ones after it are not tried.
  record Stuck(List<Long> takenIn, long culprit, String cause, List<Long> waiting)
      implements Progress {}
}
