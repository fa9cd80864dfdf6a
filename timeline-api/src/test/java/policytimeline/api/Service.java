package policytimeline.api;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import policytimeline.testing.TestServer;

/// The real service, on a free port and a data folder of its own, started once for all tests.
public final class Service {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// How many files the sample has.
  private static final int SAMPLES = 3;

  private final Client client;
  private final long start;

  private Service(Client client, long start) {
    this.client = client;
    this.start = start;
  }

  /// The service with the whole of its sample.
  public static Service withSample() {
    return Sampled.SERVICE;
  }

  /// A service that was started with nothing in its log.
  public static Service empty() {
    return Empty.SERVICE;
  }

  /// A service of the caller's own that was started with nothing in its log.
  public static Service fresh() {
    return new Service(run(false), 0);
  }

  public Client client() {
    return client;
  }

  /// The position at which the tests found the service; what they record comes after it.
  public String start() {
    return "@" + start;
  }

  private static Client run(boolean sample) {
    System.setProperty("disable-axoniq-console-message", "true");
    var home = folder();
    var settings = new ArrayList<>(database());
    settings.add("--server.port=0");
    settings.add("--timeline.home=" + home);
    settings.add("--timeline.sample=" + sample);
    var running =
        (WebServerApplicationContext)
            SpringApplication.run(TimelineApplication.class, settings.toArray(String[]::new));
    var server = running.getWebServer();
    if (server == null) {
      throw new IllegalStateException("The service has no web server");
    }
    return Client.of(server.getPort(), home);
  }

  /// Where the data is kept. Nothing said, the service starts a PostgreSQL of its own.
  public static List<String> database() {
    return TestServer.inContainer()
        .map(
            server ->
                List.of(
                    "--spring.datasource.url=" + server.create(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password()))
        .orElse(List.of());
  }

  private static Path folder() {
    try {
      var home = Files.createTempDirectory("policy-timeline-test");
      SpringApplication.getShutdownHandlers()
          .add(() -> FileSystemUtils.deleteRecursively(home.toFile()));
      return home;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String token(Path home) {
    try {
      return Files.readString(home.resolve("token"), StandardCharsets.UTF_8).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Service loaded() {
    var client = run(true);
    await().atMost(PATIENCE).until(() -> isLoaded(client));
    client.settle();
    return new Service(client, client.projected());
  }

  private static boolean isLoaded(Client client) {
    var imports = client.get("/api/v1/imports").is(200).texts("/items", "state");
    return imports.size() == SAMPLES && imports.stream().allMatch("completed"::equals);
  }

  private static final class Sampled {
    static final Service SERVICE = loaded();
  }

  private static final class Empty {
    static final Service SERVICE = new Service(run(false), 0);
  }
}
