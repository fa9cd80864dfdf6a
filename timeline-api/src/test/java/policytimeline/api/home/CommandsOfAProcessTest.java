package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as it is called: a process of its own, upon a data folder.
class CommandsOfAProcessTest {

  private static final String ORDERS =
      """
      citation,document_number,type,subtype,publication_date,signing_date,title,disposition_notes,executive_order_number
      90 FR 1,2025-00001,Presidential Document,Executive Order,2025-01-02,2025-01-01,First order,,90601
      """;

  @Test
  void a_command_starts_a_service_where_none_runs_and_asks_the_one_that_does(@TempDir Path folder)
      throws IOException, InterruptedException {
    var home = folder.resolve("home");
    var file = Files.writeString(folder.resolve("orders.csv"), ORDERS);

    var imported = command(folder, home, "import", file.toString());

    assertThat(imported.out()).as(imported.toString()).startsWith("orders.csv: completed");
    assertThat(imported.code()).isZero();
    assertThat(imported.err()).contains("one is started for this command").doesNotContain("INFO");
    assertThat(home.resolve("address")).doesNotExist();
    try (var service = ServiceProcess.start(home, false)) {
      service.ready();
      var state = command(folder, home, "state", "--on", "2025-01-02", "--format", "csv");
      assertThat(state.out()).contains("us-eo-90601,EO 90601,in_force,all,2025-01-01,First order");
      assertThat(state.err()).isEmpty();
      assertThat(state.code()).isZero();
    }
  }

  private record Ended(int code, String out, String err) {}

  private static Ended command(Path folder, Path home, String... arguments)
      throws IOException, InterruptedException {
    var out = folder.resolve("out.txt");
    var err = folder.resolve("err.txt");
    var process = ServiceProcess.builder(home, arguments);
    process.redirectOutput(out.toFile()).redirectError(err.toFile());
    var running = process.start();
    if (!running.waitFor(60, TimeUnit.SECONDS)) {
      running.destroyForcibly();
      throw new IllegalStateException(Files.readString(err));
    }
    return new Ended(running.exitValue(), Files.readString(out), Files.readString(err));
  }
}
