package policytimeline.api.sse;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policytimeline.api.problem.TooManyStreams;

/// The streams that are open, whatever they send. They end when the service does, so that nobody
/// waits for them.
@Component
public class Streams implements SmartLifecycle {

  /// How many can be open at once.
  public static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

  private static final long FOR_EVER = 0;

  /// What is sent to one reader.
  public interface Sending {

    /// Sends to the end, or until `closed`.
    ///
    /// @throws IOException when the reader is gone
    void send(SseEmitter reader, BooleanSupplier closed) throws IOException;
  }

  private final Semaphore places = new Semaphore(MOST);
  private final Set<AtomicBoolean> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;
  private volatile boolean stopped;

  /// Answers with a stream. To who asks for the head alone nothing can be sent, so that nobody
  /// would notice that it is gone, and no place is taken.
  ///
  /// @throws TooManyStreams when no place is free
  public ResponseEntity<SseEmitter> answer(HttpMethod method, String name, Sending sending) {
    var answer =
        ResponseEntity.ok()
            .contentType(MediaType.TEXT_EVENT_STREAM)
            .cacheControl(CacheControl.noStore());
    return method.equals(HttpMethod.HEAD) ? answer.build() : answer.body(open(name, sending));
  }

  private SseEmitter open(String name, Sending sending) {
    if (!places.tryAcquire()) {
      throw new TooManyStreams(MOST);
    }
    var emitter = new SseEmitter(FOR_EVER);
    var closed = new AtomicBoolean();
    emitter.onCompletion(() -> closed.set(true));
    emitter.onError(_ -> closed.set(true));
    open.add(closed);
    if (stopped) {
      // too late to be among those that were closed
      closed.set(true);
    }
    Thread.ofVirtual().name(name).start(() -> send(sending, emitter, closed));
    return emitter;
  }

  /// Sends until the stream is closed, its reader is gone, or something fails. The reader may come
  /// back in each case, and its place must be free then.
  private void send(Sending sending, SseEmitter emitter, AtomicBoolean closed) {
    try {
      sending.send(emitter, closed::get);
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("The reader of a stream went away", gone);
    } catch (RuntimeException outage) {
      LOG.warn("A stream ends because what it sends cannot be read", outage);
    } finally {
      open.remove(closed);
      places.release();
      emitter.complete();
    }
  }

  @Override
  public void start() {
    running = true;
    stopped = false;
  }

  /// Before the web server waits for its requests to end.
  @Override
  public void stop() {
    running = false;
    stopped = true;
    open.forEach(closed -> closed.set(true));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
