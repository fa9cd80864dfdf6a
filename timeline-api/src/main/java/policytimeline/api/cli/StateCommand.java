package policytimeline.api.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `timeline state`: what rules applied on a date, as known at a time.
@Command(name = "state", description = "Tells what rules applied on a date, as known at a time.")
final class StateCommand implements Callable<Integer> {

  private static final String MOST = "500";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day, such as 2025-01-19; today where left out.")
  private String on = "";

  @Option(
      names = "--known",
      paramLabel = "KNOWN",
      description =
          "A position of the log, such as @18231, or an instant; the last where left out.")
  private String known = "";

  @Mixin private final Narrowing narrowing = new Narrowing();

  @Option(
      names = "--limit",
      paramLabel = "COUNT",
      description = "How many at most, from 1 to 500; 50 where left out.")
  private String limit = "";

  @Option(names = "--all", description = "All of them, as many as there are.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, json (the answer of the service, a line for each page) or csv.")
  private StateForm format = StateForm.TABLE;

  @Mixin private final Connection connection;

  @Spec private @Nullable CommandSpec spec;

  private final Terminal terminal;

  StateCommand(Terminal terminal, Connection connection) {
    this.terminal = terminal;
    this.connection = connection;
  }

  @Override
  public Integer call() {
    var printer = format.printer(terminal.out(), width());
    try (var session = connection.open()) {
      if (known.isBlank()) {
        session.settle();
      }
      var page = session.remote().get(question());
      printer.print(page);
      while (all && page.hasNonNull("next") && !terminal.out().checkError()) {
        page = session.remote().get(page.path("next").asString());
        printer.print(page);
      }
      printer.end(page);
    }
    return Cli.DONE;
  }

  private String question() {
    return narrowing
        .narrow(new Query("/api/v1/state").with("on", on).with("known", known))
        .with("limit", all ? MOST : limit)
        .toString();
  }

  /// Where a person looks on, a line is not longer than the screen is wide.
  private int width() {
    return terminal.isInteractive() && spec != null
        ? spec.usageMessage().width()
        : Integer.MAX_VALUE;
  }
}
