package policytimeline.projections.projection;

import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.deadletter.DeadLetter;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.projection.Progress.All;
import policytimeline.projections.projection.Progress.Stuck;
import policytimeline.projections.projection.Retried.Released;
import policytimeline.projections.projection.Retried.StuckAgain;

/// Tries parked entries once more. They are folded at their own positions, so the rows are those
/// that would be there had nothing been parked.
public class DeadLetters {

  private final DeadLetterQueries letters;
  private final Parking parking;
  private final Attempts attempts;
  private final Reached reached;
  private final TransactionOperations transactions;

  DeadLetters(
      DeadLetterQueries letters,
      Parking parking,
      Attempts attempts,
      Reached reached,
      TransactionOperations transactions) {
    this.letters = letters;
    this.parking = parking;
    this.attempts = attempts;
    this.reached = reached;
    this.transactions = transactions;
  }

  /// Tries all that is parked of the stream of a letter, in the order of the log.
  ///
  /// @return nothing when there is no such letter
  public Optional<Retried> retry(String id) {
    return transactions.execute(
        _ -> {
          reached.lock();
          return letters.letter(id).map(letter -> retryLocked(letter.stream()));
        });
  }

  private Retried retryLocked(String stream) {
    var parked = letters.ofStream(stream);
    var progress = attempts.ofStream(stream, parked.stream().map(DeadLetter::position).toList());
    parking.release(progress.takenIn());
    var takenIn = parked.subList(0, progress.takenIn().size());
    return switch (progress) {
      case All _ -> new Released(takenIn);
      case Stuck stuck -> {
        parking.failedAgain(stuck.culprit(), stuck.cause());
        yield new StuckAgain(takenIn, letters.ofStream(stream).getFirst());
      }
    };
  }
}
