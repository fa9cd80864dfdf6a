package policytimeline.api.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.sse.Streams;
import policytimeline.projections.entry.EntryQueries;

/// The log as it grows.
@RestController
class StreamController {

  private final Streams streams;
  private final EntryQueries entries;
  private final ProjectedNow projected;

  StreamController(Streams streams, EntryQueries entries, ProjectedNow projected) {
    this.streams = streams;
    this.entries = entries;
    this.projected = projected;
  }

  /// After the entry that the reader had last, or after a position, or only what comes.
  @GetMapping(path = "/api/v1/entries/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> stream(
      HttpMethod method,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      @RequestParam @Nullable String after) {
    var checks = new Checks();
    var seen = checks.optional("Last-Event-ID", last, FeedParameters::position);
    var from = checks.optional("after", after, FeedParameters::position);
    checks.complain(InvalidRequest::parameters);
    var asked = seen == null ? from : seen;
    var start = asked == null ? projected.position() : asked;
    return streams.answer(method, "entries", new EntryStream(entries, projected, start));
  }
}
