package policytimeline.projections.projection;

import java.util.List;
import policytimeline.projections.deadletter.DeadLetter;

/// What became of a stream whose parked entries were tried once more.
public sealed interface Retried {

  /// Those that the read models have now, in the order of the log.
  List<DeadLetter> takenIn();

  /// Nothing of the stream is parked any more.
  record Released(List<DeadLetter> takenIn) implements Retried {}

  /// One failed again, and what comes after it still waits.
  record StuckAgain(List<DeadLetter> takenIn, DeadLetter culprit) implements Retried {}
}
