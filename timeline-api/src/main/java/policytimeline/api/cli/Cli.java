package policytimeline.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the jar does when it is called with a command, and not to serve.
@Command(
    name = "timeline",
    description = {
      "Asks a Policy Timeline, or gives it a file.",
      "",
      "Called without a command, the jar is the service itself."
    },
    footer = {
      "",
      "The service is the one named by --service; else the one that runs on the data folder"
          + " (TIMELINE_HOME, or ~/.policy-timeline); else, where no TIMELINE_HOME is set, the one at"
          + " http://localhost:8080; and where none runs, the command starts one for itself and stops"
          + " it again.",
      "Writing needs a token: the file named by --token-file, else the environment variable"
          + " TIMELINE_TOKEN, else the token of the data folder."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is done",
      "1:it is done, and rows of a file were rejected",
      "2:the call is wrong; nothing was done",
      "3:it failed, was refused, or no service could be reached"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    scope = CommandLine.ScopeType.INHERIT)
public final class Cli {

  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int WRONG_CALL = 2;
  static final int FAILED = 3;

  private static final Set<String> ABOUT_ITSELF = Set.of("--help", "-h", "--version", "-V");

  private Cli() {}

  /// Whether the jar is called with a command. The settings of a service begin with dashes.
  public static boolean isAsked(String[] arguments) {
    return arguments.length > 0
        && (!arguments[0].startsWith("-") || ABOUT_ITSELF.contains(arguments[0]));
  }

  /// Carries a command out.
  ///
  /// @param service what is started where no service runs
  /// @return the exit code
  public static int run(Class<?> service, String[] arguments) {
    try (var terminal = Terminal.ofProcess()) {
      return of(terminal, service).execute(arguments);
    }
  }

  static CommandLine of(Terminal terminal, Class<?> service) {
    var line =
        new CommandLine(new Cli())
            .addSubcommand(new ImportCommand(terminal, new Connection(terminal, service)))
            .addSubcommand(new RestoreCommand(terminal, new Connection(terminal, service)))
            .addSubcommand(new ExportCommand(terminal, new Connection(terminal, service)))
            .addSubcommand(new StateCommand(terminal, new Connection(terminal, service)));
    return line.setUsageHelpAutoWidth(terminal.isInteractive())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(Cli::misread)
        .setExecutionExceptionHandler(Cli::failed);
  }

  private static int misread(ParameterException wrong, String[] arguments) {
    var line = wrong.getCommandLine();
    line.getErr().println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
    line.getErr().printf("How it is called: %s --help%n", line.getCommandSpec().qualifiedName());
    return WRONG_CALL;
  }

  private static int failed(Exception failed, CommandLine line, ParseResult parsed) {
    line.getErr().println(Plain.of(NotDone.reason(failed)));
    return failed instanceof NotDone notDone ? notDone.exitCode() : FAILED;
  }
}
