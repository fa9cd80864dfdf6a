package policytimeline.projections.projection;

import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.projection.Retried.Released;
import policytimeline.projections.projection.Retried.StuckAgain;

/// Tries every parked stream at start: what a new version can read needs nobody to ask for it.
class RetryAtStart {

  private static final Logger LOG = LoggerFactory.getLogger(RetryAtStart.class);

  private final DeadLetterQueries queries;
  private final DeadLetters letters;

  RetryAtStart(DeadLetterQueries queries, DeadLetters letters) {
    this.queries = queries;
    this.letters = letters;
  }

  /// A database that goes away meanwhile does not keep the service from starting.
  @EventListener(ApplicationReadyEvent.class)
  void retry() {
    var streams = new HashSet<String>();
    try {
      queries.all().stream()
          .filter(letter -> streams.add(letter.stream()))
          .forEach(letter -> letters.retry(letter.id()).ifPresent(RetryAtStart::tell));
    } catch (DataAccessException | TransactionException outage) {
      LOG.warn("Parked entries were not tried again", outage);
    }
  }

  private static void tell(Retried retried) {
    switch (retried) {
      case Released(var takenIn) ->
          LOG.info("Of {} all is taken in now", takenIn.getFirst().stream());
      case StuckAgain(_, var culprit) ->
          LOG.warn(
              "Position {} of {} stays parked: {}",
              culprit.position(),
              culprit.stream(),
              culprit.cause());
    }
  }
}
