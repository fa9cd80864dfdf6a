package policytimeline.projections.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server that outlived the process that started it: after a `kill -9` it holds its directory.
final class Orphan {

  private static final int PATIENCE_SECONDS = 30;

  private Orphan() {}

  /// Stops the server of a data directory, if one runs. The caller makes sure that no living
  /// service owns it.
  static void stop(Path data) throws IOException {
    var file = data.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return;
    }
    var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    var pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
    var server = ProcessHandle.of(pid).filter(process -> serves(process, data));
    if (server.isPresent()) {
      stop(server.get());
    }
  }

  /// The number may have been given to another process since.
  private static boolean serves(ProcessHandle process, Path data) {
    var arguments = process.info().arguments().map(words -> String.join(" ", words)).orElse("");
    return arguments.contains(data.toString());
  }

  private static void stop(ProcessHandle server) throws IOException {
    server.destroy();
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while an orphaned PostgreSQL was stopping", interrupted);
    } catch (ExecutionException | TimeoutException late) {
      throw new IOException(
          "An orphaned PostgreSQL (process %d) does not stop".formatted(server.pid()), late);
    }
  }
}
