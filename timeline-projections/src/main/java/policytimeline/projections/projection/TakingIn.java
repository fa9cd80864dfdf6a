package policytimeline.projections.projection;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.projection.Progress.All;
import policytimeline.projections.projection.Progress.Stuck;
import policytimeline.projections.store.LogFlow;

/// Takes a batch into the read models. When it fails, each of its streams is tried on its own: the
/// culprit and what comes after it in its stream are parked, and nothing else waits.
class TakingIn {

  private static final Logger LOG = LoggerFactory.getLogger(TakingIn.class);

  private final Attempts attempts;
  private final ReadModels models;
  private final Parking parking;
  private final Reached reached;
  private final LogFlow flow;

  TakingIn(Attempts attempts, ReadModels models, Parking parking, Reached reached, LogFlow flow) {
    this.flow = flow;
    this.attempts = attempts;
    this.models = models;
    this.parking = parking;
    this.reached = reached;
  }

  /// Joins the transaction of the token. What the read models have already, since a rebuild came
  /// further than who brings the batch, is left out, and need not be brought any more.
  void take(Batch brought) {
    var position = reached.lock();
    var batch = brought.after(position);
    if (batch != brought) {
      flow.leap(position);
    }
    if (!batch.isEmpty()) {
      takeNew(batch);
    }
  }

  private void takeNew(Batch batch) {
    var free = new ArrayList<>(batch.streams().sequencedKeySet());
    var waiting = parking.among(free);
    free.removeAll(waiting);
    waiting.forEach(stream -> parking.parkWaiting(positions(batch, stream)));
    if (!free.isEmpty() && !attempts.together(free, batch.first(), batch.last())) {
      free.forEach(stream -> takeAlone(stream, positions(batch, stream)));
    }
    reached.set(batch.last());
  }

  /// Before a replay, which finds out anew what cannot be taken in.
  void forget() {
    reached.lock();
    models.forget();
    parking.forget();
    reached.set(0);
  }

  /// Takes in entries of one stream, and parks what cannot be taken in.
  void takeAlone(String stream, List<Long> positions) {
    switch (attempts.ofStream(stream, positions)) {
      case All _ -> {}
      case Stuck(_, var culprit, var cause, var waiting) -> {
        LOG.warn("Position {} of {} cannot be taken in and is parked: {}", culprit, stream, cause);
        parking.park(culprit, cause);
        parking.parkWaiting(waiting);
      }
    }
  }

  private static List<Long> positions(Batch batch, String stream) {
    return batch.streams().getOrDefault(stream, List.of());
  }
}
