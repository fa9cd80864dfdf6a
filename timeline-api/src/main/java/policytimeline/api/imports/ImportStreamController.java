package policytimeline.api.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policytimeline.api.problem.NotFound;
import policytimeline.api.sse.Streams;
import policytimeline.projections.intake.Import;
import policytimeline.projections.intake.ImportQueries;

/// How an import goes on, each time that it has gone on; the stream ends when the import is over.
@RestController
class ImportStreamController {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final int BEATS_WITHOUT_NEWS = 75;

  private final Streams streams;
  private final ImportQueries queries;

  ImportStreamController(Streams streams, ImportQueries queries) {
    this.streams = streams;
    this.queries = queries;
  }

  @GetMapping(
      path = {ImportController.PATH + "/{id}", ImportController.PATH + "/{id}/stream"},
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> stream(HttpMethod method, @PathVariable String id) {
    var asked = now(id);
    return streams.answer(method, "import", (reader, closed) -> send(asked.id(), reader, closed));
  }

  private void send(String id, SseEmitter reader, BooleanSupplier closed) throws IOException {
    var sent = now(id);
    reader.send(event(sent));
    var silent = 0;
    while (!sent.state().isOver() && !closed.getAsBoolean()) {
      LockSupport.parkNanos(PAUSE.toNanos());
      var next = now(id);
      silent = next.equals(sent) ? silent + 1 : 0;
      if (silent == 0) {
        reader.send(event(next));
        sent = next;
      } else if (silent % BEATS_WITHOUT_NEWS == 0) {
        reader.send(SseEmitter.event().comment("still " + next.state().code()));
      }
    }
  }

  private Import now(String id) {
    return queries.of(id).orElseThrow(() -> NotFound.importRun(id));
  }

  private static SseEmitter.SseEventBuilder event(Import now) {
    return SseEmitter.event()
        .name(now.state().isOver() ? "over" : "progress")
        .data(ImportAnswer.of(now), MediaType.APPLICATION_JSON);
  }
}
