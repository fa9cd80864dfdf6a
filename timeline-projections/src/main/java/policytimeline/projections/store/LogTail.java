package policytimeline.projections.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/// The log as a stream that goes on. Axon's own stream falls a second behind for good once a burst
/// of appends was longer than its cache; this one holds no cache and wakes at each append.
final class LogTail implements StreamableMessageSource<TrackedEventMessage<?>> {

  private final EventStorageEngine engine;
  private final AppendSignal appends;
  private final LogFlow flow;

  LogTail(EventStorageEngine engine, AppendSignal appends, LogFlow flow) {
    this.engine = engine;
    this.appends = appends;
    this.flow = flow;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new Tail(token);
  }

  @Override
  public TrackingToken createTailToken() {
    return engine.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return engine.createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant time) {
    return engine.createTokenAt(time);
  }

  private final class Tail implements BlockingStream<TrackedEventMessage<?>> {

    private final AtomicLong leap = flow.join();
    private @Nullable TrackingToken last;
    private @Nullable TrackedEventMessage<?> peeked;
    private Iterator<? extends TrackedEventMessage<?>> read = Collections.emptyIterator();

    Tail(@Nullable TrackingToken start) {
      last = start;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      fetch();
      return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      var seen = appends.count();
      leap();
      if (!fetch() && timeout > 0) {
        appends.await(seen, timeout, unit);
        leap();
        fetch();
      }
      return peeked != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      var next = peeked;
      while (next == null) {
        hasNextAvailable(1, TimeUnit.SECONDS);
        next = peeked;
      }
      peeked = null;
      return next;
    }

    @Override
    public void close() {
      flow.leave(leap);
    }

    /// Nobody holds what was peeked at while asking whether there is more.
    private void leap() {
      var to = leap.getAndSet(0);
      if (to > position(last)) {
        last = GapAwareTrackingToken.newInstance(to, Set.of());
        peeked = null;
        read = Collections.emptyIterator();
      }
    }

    private static long position(@Nullable TrackingToken token) {
      return token == null ? 0 : token.position().orElse(0);
    }

    private boolean fetch() {
      if (peeked == null && flow.isHeld()) {
        return false;
      }
      if (peeked == null && !read.hasNext()) {
        read = engine.readEvents(last, false).iterator();
      }
      if (peeked == null && read.hasNext()) {
        peeked = read.next();
        last = peeked.trackingToken();
      }
      return peeked != null;
    }
  }
}
