package policytimeline.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `timeline export`: the whole log into a file.
@Command(
    name = "export",
    description = {
      "Writes the whole log to a file, one entry a line.",
      "",
      "A file that is there is replaced once the export is whole."
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Where to; - is the standard output.")
  private String file = "";

  @Option(names = "--csv", description = "As a table, which cannot be restored.")
  private boolean csv;

  @Option(
      names = "--known",
      paramLabel = "KNOWN",
      description = "Up to a position, such as @18231, or what was known at an instant.")
  private String known = "";

  @Mixin private final Connection connection;

  private final Terminal terminal;

  ExportCommand(Terminal terminal, Connection connection) {
    this.terminal = terminal;
    this.connection = connection;
  }

  @Override
  public Integer call() throws IOException {
    var path = new Query("/api/v1/export." + (csv ? "csv" : "jsonl")).with("known", known);
    try (var session = connection.open()) {
      var answer = session.remote().open(path.toString());
      try (var log = answer.body()) {
        write(log);
      }
      answer
          .headers()
          .firstValue("Content-Location")
          .ifPresent(exported -> terminal.err().println("Exported: " + Plain.line(exported)));
    }
    return Cli.DONE;
  }

  private void write(InputStream log) throws IOException {
    if (file.equals(Upload.INPUT)) {
      log.transferTo(terminal.out());
      terminal.out().flush();
    } else {
      writeWhole(log, Path.of(file).toAbsolutePath());
    }
  }

  /// What is broken off leaves nothing that looks like an export.
  private static void writeWhole(InputStream log, Path target) throws IOException {
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.copy(log, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
