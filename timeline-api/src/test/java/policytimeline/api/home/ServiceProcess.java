package policytimeline.api.home;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policytimeline.api.Client;
import policytimeline.api.TimelineApplication;

/// The service as a process of its own, which can be killed.
final class ServiceProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern READY =
      Pattern.compile("Policy Timeline is ready: http://localhost:(\\d+)/");

  private final Path home;
  private final Path output;
  private final Process process;

  private ServiceProcess(Path home, Path output, Process process) {
    this.home = home;
    this.output = output;
    this.process = process;
  }

  /// Starts a service and does not wait for it.
  static ServiceProcess start(Path home, boolean sample) throws IOException {
    var output = Files.createTempFile(home.getParent(), "output", ".txt");
    var builder = builder(home).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("TIMELINE_SAMPLE", String.valueOf(sample));
    builder.environment().put("SERVER_PORT", "0");
    return new ServiceProcess(home, output, builder.start());
  }

  /// The application upon a data folder, called with some words.
  static ProcessBuilder builder(Path home, String... arguments) {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var call = new ArrayList<>(List.of(java, "-Xmx512m", TimelineApplication.class.getName()));
    call.addAll(List.of(arguments));
    var builder = new ProcessBuilder(call);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
    builder.environment().put("TIMELINE_HOME", home.toString());
    return builder;
  }

  /// Waits until the service says that it can be reached.
  Client ready() {
    await()
        .atMost(PATIENCE)
        .failFast("the service ended before it was ready", () -> !process.isAlive())
        .until(() -> READY.matcher(output()).find());
    var said = READY.matcher(output());
    if (!said.find()) {
      throw new IllegalStateException(output());
    }
    return Client.of(Integer.parseInt(said.group(1)), home);
  }

  /// As `kill -9` does.
  void kill() {
    process.destroyForcibly();
    await().atMost(PATIENCE).until(() -> !process.isAlive());
  }

  /// Waits until it has ended by itself, and gives what it printed.
  String ended() {
    await().atMost(PATIENCE).until(() -> !process.isAlive());
    return output();
  }

  int exitCode() {
    return process.exitValue();
  }

  String output() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    process.destroy();
    await().atMost(PATIENCE).until(() -> !process.isAlive());
  }
}
