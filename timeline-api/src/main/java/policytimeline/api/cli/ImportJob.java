package policytimeline.api.cli;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One file that is being imported: sent, watched until that is over, and reported.
final class ImportJob {

  private static final Duration PAUSE = Duration.ofMillis(300);

  private static final Duration UNTIL_GONE = Duration.ofMinutes(1);

  private static final List<String> OVER = List.of("completed", "failed", "cancelled");

  private final Terminal terminal;
  private final Session session;
  private final String name;
  private volatile boolean isLeaving;

  ImportJob(Terminal terminal, Session session, String name) {
    this.terminal = terminal;
    this.session = session;
    this.name = name;
  }

  /// Does all of it, and gives the exit code.
  int carriedOut(String question, Upload upload) {
    var done = watched(sent(question, upload).at("/links/self").asString());
    var report = new ImportReport(terminal, session, name);
    report.print(done);
    if (!done.path("state").asString("").equals("completed")) {
      return Cli.FAILED;
    }
    return done.path("rejected").asLong(0) > 0 ? Cli.REJECTED : Cli.DONE;
  }

  private JsonNode sent(String question, Upload upload) {
    try (var progress = new Progress(terminal, "Sending " + name)) {
      return session.remote().post(question, upload.body(progress));
    }
  }

  private JsonNode watched(String path) {
    var goesOn = new Thread(() -> tellThatItGoesOn(path));
    Runtime.getRuntime().addShutdownHook(goesOn);
    try (var progress = new Progress(terminal, "Importing " + name)) {
      var now = session.remote().get(path);
      while (!OVER.contains(now.path("state").asString(""))) {
        progress.at(now.path("progress").asDouble(0));
        Waiting.pause(PAUSE);
        now = session.remote().get(path);
      }
      progress.at(1);
      return now;
    } catch (NotDone failed) {
      if (isLeaving) {
        // a service of the command's own ends before it, and that is no news
        Waiting.pause(UNTIL_GONE);
      }
      throw failed;
    } finally {
      forget(goesOn);
    }
  }

  private void tellThatItGoesOn(String path) {
    isLeaving = true;
    terminal
        .err()
        .printf(
            "%nThe import goes on: %s%nTo cancel it, send DELETE to that address, with the token.%n",
            session.later(path));
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException leaving) {
      // it is telling already
    }
  }
}
