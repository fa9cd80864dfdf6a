package policytimeline.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `timeline restore`: an export into an empty log.
@Command(
    name = "restore",
    description =
        "Makes an exported log anew, with its positions and times, where there is nothing yet."
            + " Needs the administrator's right.")
final class RestoreCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "What timeline export wrote, in its first form; - is the standard input.")
  private String file = "";

  @Mixin private final Connection connection;

  private final Terminal terminal;

  RestoreCommand(Terminal terminal, Connection connection) {
    this.terminal = terminal;
    this.connection = connection;
  }

  @Override
  public Integer call() throws IOException {
    Upload.mustBeThere(file);
    try (var session = connection.open();
        var upload = Upload.of(file, terminal);
        var progress = new Progress(terminal, "Sending " + upload.name())) {
      var restored = session.remote().post("/api/v1/restore", upload.body(progress));
      terminal
          .out()
          .printf(
              "%d entries are restored, up to position %d.%n",
              restored.path("entries").asLong(0), restored.path("position").asLong(0));
    }
    return Cli.DONE;
  }
}
