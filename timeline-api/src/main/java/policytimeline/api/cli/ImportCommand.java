package policytimeline.api.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `timeline import`: files into the log, one after the other.
@Command(
    name = "import",
    description = {
      "Records what files say, each fact once, and tells what could not be read.",
      "",
      "Ctrl-C leaves an import that the service has accepted to go on, and tells how to cancel it."
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files to import, also packed by gzip; - is the standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "The format of the files; found out from their content where left out.")
  private String format = "";

  @Option(names = "--dry-run", description = "Records nothing, and tells what would be recorded.")
  private boolean dryRun;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "The source of which the file is a snapshot, such as \"Federal Register\".")
  private String source = "";

  @Option(
      names = "--taken-on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which the file was taken from its source.")
  private String takenOn = "";

  @Option(
      names = "--complete",
      description =
          "The file is the whole of its source; what it no longer states is retracted. Needs"
              + " --source and --taken-on.")
  private boolean complete;

  @Mixin private final Connection connection;

  private final Terminal terminal;

  ImportCommand(Terminal terminal, Connection connection) {
    this.terminal = terminal;
    this.connection = connection;
  }

  @Override
  public Integer call() throws IOException {
    check();
    var code = Cli.DONE;
    try (var session = connection.open()) {
      for (var file : files) {
        code = Math.max(code, imported(file, session));
      }
    }
    return code;
  }

  private int imported(String file, Session session) throws IOException {
    try (var upload = Upload.of(file, terminal)) {
      var job = new ImportJob(terminal, session, upload.name());
      return job.carriedOut(question(), upload);
    }
  }

  private String question() {
    return new Query("/api/v1/imports")
        .with("format", format)
        .with("dryRun", dryRun)
        .with("source", source)
        .with("sourceTakenOn", takenOn)
        .with("complete", complete)
        .toString();
  }

  private void check() {
    if (complete && files.size() > 1) {
      throw NotDone.wrongCall(
          "--complete takes one file: a second one would retract what only the first one states.");
    }
    if ((complete || !takenOn.isEmpty()) && source.isBlank()) {
      throw NotDone.wrongCall("--complete and --taken-on need --source, the name of the source.");
    }
    if (complete && takenOn.isEmpty()) {
      throw NotDone.wrongCall("--complete needs --taken-on, a day such as 2026-06-05.");
    }
    files.forEach(Upload::mustBeThere);
  }
}
