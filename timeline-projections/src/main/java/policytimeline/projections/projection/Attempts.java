package policytimeline.projections.projection;

import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.projection.Progress.All;
import policytimeline.projections.projection.Progress.Stuck;

/// Tries to take entries in. What fails leaves nothing, and the transaction around it goes on.
final class Attempts {

  private final ReadModels models;
  private final TransactionOperations savepoints;

  Attempts(ReadModels models, TransactionOperations savepoints) {
    this.models = models;
    this.savepoints = savepoints;
  }

  /// Takes in the entries of many streams at once, or none of them.
  boolean together(SequencedCollection<String> streams, long first, long last) {
    return failure(streams, first, last).isEmpty();
  }

  /// Takes in entries of one stream, at once or, where that fails, one by one up to the culprit.
  Progress ofStream(String stream, List<Long> positions) {
    var streams = List.of(stream);
    if (together(streams, positions.getFirst(), positions.getLast())) {
      return new All(positions);
    }
    for (var tried = 0; tried < positions.size(); tried++) {
      var position = positions.get(tried);
      var failure = failure(streams, position, position);
      if (failure.isPresent()) {
        return new Stuck(
            positions.subList(0, tried),
            position,
            failure.get(),
            positions.subList(tried + 1, positions.size()));
      }
    }
    return new All(positions);
  }

  /// Why it failed; an outage is no answer and ends the transaction.
  private Optional<String> failure(SequencedCollection<String> streams, long first, long last) {
    try {
      savepoints.executeWithoutResult(_ -> models.follow(streams, first, last));
      return Optional.empty();
    } catch (RuntimeException failure) {
      if (!Poison.is(failure)) {
        throw failure;
      }
      return Optional.of(Poison.cause(failure));
    }
  }
}
