package policytimeline.api.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import policytimeline.api.problem.TooManyStreams;
import policytimeline.projections.entry.EntryQueries;

/// The streams that are open. They end when the service does, so that nobody waits for them.
@Component
class EntryStreams implements SmartLifecycle {

  static final int MOST = 200;

  private static final long FOR_EVER = 0;

  private final EntryQueries entries;
  private final ProjectedNow projected;
  private final Semaphore places = new Semaphore(MOST);
  private final Set<EntryStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;
  private volatile boolean stopped;

  EntryStreams(EntryQueries entries, ProjectedNow projected) {
    this.entries = entries;
    this.projected = projected;
  }

  /// Opens a stream of what comes after a position.
  ///
  /// @throws TooManyStreams when no place is free
  SseEmitter open(long after) {
    if (!places.tryAcquire()) {
      throw new TooManyStreams(MOST);
    }
    var emitter = new SseEmitter(FOR_EVER);
    var stream = new EntryStream(emitter, entries, projected);
    var closed = new AtomicBoolean();
    Runnable close =
        () -> {
          if (closed.compareAndSet(false, true)) {
            stream.close();
            open.remove(stream);
            places.release();
          }
        };
    emitter.onCompletion(close);
    emitter.onError(_ -> close.run());
    open.add(stream);
    if (stopped) {
      // too late to be among those that were closed
      stream.close();
    }
    Thread.ofVirtual().name("entries").start(() -> stream.send(after));
    return emitter;
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
    open.forEach(EntryStream::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
