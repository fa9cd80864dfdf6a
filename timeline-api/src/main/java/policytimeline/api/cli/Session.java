package policytimeline.api.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A service while a command uses it.
///
/// @param own the one that was started for the command
record Session(Remote remote, @Nullable InProcess own) implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /// How often a service of its own is asked whether it has read its whole log: for a minute.
  private static final int LOOKS = 300;

  static Session with(Remote remote) {
    return new Session(remote, null);
  }

  static Session with(Remote remote, InProcess own) {
    return new Session(remote, own);
  }

  /// A service that has just started answers from what it has read of its log; this waits until
  /// that is all.
  void settle() {
    for (var look = 0; own != null && look < LOOKS && !isSettled(); look++) {
      Waiting.pause(PAUSE);
    }
  }

  /// Where the service is to be asked later: one of the command's own is gone by then.
  String later(String path) {
    return own == null ? remote.at(path).toString() : path + " of the service, once it runs";
  }

  @Override
  public void close() {
    remote.close();
    if (own != null) {
      own.close();
    }
  }

  private boolean isSettled() {
    var coverage = remote.get("/api/v1/coverage");
    return coverage.at("/known/position").asLong(0) >= coverage.at("/log/head").asLong(0);
  }
}
