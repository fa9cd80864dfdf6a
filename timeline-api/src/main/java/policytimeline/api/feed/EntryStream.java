package policytimeline.api.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.FeedQuestion;
import policytimeline.projections.entry.RecordedEntry;

/// Sends the log to one reader, from a position on, and goes on with what comes. Each entry is read
/// after it is projected, in record order, so none is lost or sent twice.
final class EntryStream {

  private static final Logger LOG = LoggerFactory.getLogger(EntryStream.class);

  private static final int AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofMillis(60);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final SseEmitter emitter;
  private final EntryQueries entries;
  private final ProjectedNow projected;
  private volatile boolean closed;

  EntryStream(SseEmitter emitter, EntryQueries entries, ProjectedNow projected) {
    this.emitter = emitter;
    this.entries = entries;
    this.projected = projected;
  }

  /// Ends the stream; the reader may come back for the rest.
  void close() {
    closed = true;
  }

  /// Sends until the stream is closed, its reader is gone, or the log cannot be read. The reader
  /// may come back in each case, and its place must be free then.
  void send(long after) {
    try {
      follow(after);
      emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      emitter.completeWithError(gone);
    } catch (RuntimeException outage) {
      LOG.warn("A stream of entries ends because the log cannot be read", outage);
      emitter.complete();
    }
  }

  private void follow(long after) throws IOException {
    var reached = after;
    var sentAt = System.nanoTime();
    emitter.send(SseEmitter.event().comment("from position " + after));
    while (!closed) {
      var head = projected.position();
      if (reached < head) {
        reached = send(reached, head);
        sentAt = System.nanoTime();
      } else {
        if (System.nanoTime() - sentAt > HEARTBEAT.toNanos()) {
          emitter.send(SseEmitter.event().comment("at position " + reached));
          sentAt = System.nanoTime();
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /// How far it came.
  private long send(long reached, long head) throws IOException {
    var next = entries.feed(new FeedQuestion(reached, head + 1, List.of(), null, false, AT_ONCE));
    for (var entry : next) {
      if (closed) {
        break;
      }
      emitter.send(event(entry));
      reached = entry.position();
    }
    return reached;
  }

  private static SseEmitter.SseEventBuilder event(RecordedEntry entry) {
    return SseEmitter.event()
        .id(String.valueOf(entry.position()))
        .name(entry.type())
        .data(CloudEvent.of(entry), MediaType.APPLICATION_JSON);
  }
}
