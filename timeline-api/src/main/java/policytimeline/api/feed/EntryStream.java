package policytimeline.api.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policytimeline.api.sse.Streams;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.FeedQuestion;
import policytimeline.projections.entry.RecordedEntry;

/// Sends the log to one reader, from a position on, and goes on with what comes. Each entry is read
/// after it is projected, in record order, so none is lost or sent twice.
///
/// @param after the position before the first entry
record EntryStream(EntryQueries entries, ProjectedNow projected, long after)
    implements Streams.Sending {

  private static final int AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofMillis(60);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  @Override
  public void send(SseEmitter reader, BooleanSupplier closed) throws IOException {
    var reached = after;
    var sentAt = System.nanoTime();
    reader.send(SseEmitter.event().comment("from position " + after));
    while (!closed.getAsBoolean()) {
      var head = projected.position();
      if (reached < head) {
        reached = send(reader, closed, reached, head);
        sentAt = System.nanoTime();
      } else {
        if (System.nanoTime() - sentAt > HEARTBEAT.toNanos()) {
          reader.send(SseEmitter.event().comment("at position " + reached));
          sentAt = System.nanoTime();
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /// How far it came.
  private long send(SseEmitter reader, BooleanSupplier closed, long reached, long head)
      throws IOException {
    var next = entries.feed(new FeedQuestion(reached, head + 1, List.of(), null, false, AT_ONCE));
    var sent = reached;
    for (var entry : next) {
      if (closed.getAsBoolean()) {
        break;
      }
      reader.send(event(entry));
      sent = entry.position();
    }
    return sent;
  }

  private static SseEmitter.SseEventBuilder event(RecordedEntry entry) {
    return SseEmitter.event()
        .id(String.valueOf(entry.position()))
        .name(entry.type())
        .data(CloudEvent.of(entry), MediaType.APPLICATION_JSON);
  }
}
