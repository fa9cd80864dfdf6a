package policytimeline.api.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.problem.NotFound;
import policytimeline.api.problem.StillParked;
import policytimeline.projections.deadletter.DeadLetter;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.projection.DeadLetters;
import policytimeline.projections.projection.Retried.Released;
import policytimeline.projections.projection.Retried.StuckAgain;

/// What is parked, and one more try of it.
@RestController
class DeadLetterController {

  private static final String PATH = "/api/v1/dead-letters";

  /// @param entry the parked one
  /// @param cause why it could not be taken in, or that it waits behind an earlier one
  /// @param attempts how often it was tried; 0 while it only waits
  record Letter(
      String id,
      String instrument,
      String entry,
      long position,
      String type,
      String cause,
      Instant parkedAt,
      int attempts,
      @Nullable Instant lastTriedAt) {

    static Letter of(DeadLetter letter) {
      return new Letter(
          letter.id(),
          letter.stream(),
          letter.entry(),
          letter.position(),
          letter.type(),
          letter.cause(),
          letter.parkedAt(),
          letter.attempts(),
          letter.lastTriedAt());
    }
  }

  record Answer(long total, List<Letter> items) {}

  /// An entry that the read models have now.
  record TakenIn(String id, String entry, long position) {

    static TakenIn of(DeadLetter letter) {
      return new TakenIn(letter.id(), letter.entry(), letter.position());
    }
  }

  /// @param takenIn all that was parked of the instrument, in the order of the log
  record RetryAnswer(String instrument, List<TakenIn> takenIn) {}

  private final DeadLetterQueries queries;
  private final DeadLetters letters;

  DeadLetterController(DeadLetterQueries queries, DeadLetters letters) {
    this.queries = queries;
    this.letters = letters;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> list() {
    var items = queries.all().stream().map(Letter::of).toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Answer(items.size(), items));
  }

  /// Tries everything parked of the letter's instrument, since a later entry never overtakes an
  /// earlier one.
  @PostMapping(PATH + "/{id}/retry")
  RetryAnswer retry(@PathVariable String id) {
    return switch (letters.retry(id).orElseThrow(() -> NotFound.deadLetter(id))) {
      case Released(var takenIn) ->
          new RetryAnswer(takenIn.getFirst().stream(), takenIn.stream().map(TakenIn::of).toList());
      case StuckAgain(_, var culprit) -> throw new StillParked(culprit);
    };
  }
}
