package policytimeline.api.archive;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import policytimeline.api.problem.TooManyStreams;

/// How many may have the log sent to them at once, so that nobody else waits for the database.
@Component
class ExportPlaces {

  static final int MOST = 8;

  private final Semaphore places = new Semaphore(MOST);

  /// A place, until it is closed.
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /// Takes one.
  ///
  /// @throws TooManyStreams when none is free
  Place take() {
    if (!places.tryAcquire()) {
      throw new TooManyStreams(MOST);
    }
    return places::release;
  }
}
