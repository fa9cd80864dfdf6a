package policytimeline.api.cli;

import java.time.Duration;

/// A pause between two questions.
final class Waiting {

  private Waiting() {}

  static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw NotDone.failed("It was interrupted.");
    }
  }
}
