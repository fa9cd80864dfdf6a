package policytimeline.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL server that all tests of a JVM share.
///
/// @param urls the address of a database by its name
public record TestServer(UnaryOperator<String> urls, String user, String password) {

  private static final String IMAGE = "postgres:18";

  private static final AtomicInteger COUNT = new AtomicInteger();

  /// What the tests are told to run on, by the system property `timeline.test.database` or else by
  /// the environment variable `TIMELINE_TEST_DATABASE`.
  private enum Choice {
    /// The server that a service without a database starts: nothing else is needed.
    EMBEDDED,
    /// A container; without a Docker engine the tests fail.
    CONTAINER,
    /// A container where a Docker engine answers.
    AUTO;

    static Choice made() {
      var word =
          Optional.ofNullable(System.getProperty("timeline.test.database"))
              .or(() -> Optional.ofNullable(System.getenv("TIMELINE_TEST_DATABASE")))
              .filter(said -> !said.isBlank());
      return word.map(said -> valueOf(said.strip().toUpperCase(Locale.ROOT))).orElse(AUTO);
    }

    boolean container() {
      return switch (this) {
        case EMBEDDED -> false;
        case CONTAINER -> true;
        case AUTO -> DockerClientFactory.instance().isDockerAvailable();
      };
    }
  }

  /// The server in a container, unless the tests are to run on an embedded one. Says which.
  public static Optional<TestServer> inContainer() {
    return Shared.SERVER;
  }

  /// Makes an empty database.
  ///
  /// @return its address
  public String create() {
    var name = "test_" + COUNT.incrementAndGet();
    try (var connection = DriverManager.getConnection(urls.apply("postgres"), user, password);
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return urls.apply(name);
  }

  private static Optional<TestServer> choose() {
    if (!Choice.made().container()) {
      System.out.println("Tests run on the embedded PostgreSQL");
      return Optional.empty();
    }
    System.out.println("Tests run on PostgreSQL in a container of " + IMAGE);
    return Optional.of(start());
  }

  // never closed: Testcontainers stops what it started when the JVM ends
  @SuppressWarnings("resource")
  private static TestServer start() {
    // each service that a test has to itself keeps a pool of connections open
    var container =
        new PostgreSQLContainer(IMAGE)
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=500");
    container.start();
    var address = container.getHost() + ":" + container.getFirstMappedPort();
    return new TestServer(
        database ->
            "jdbc:postgresql://%s/%s?reWriteBatchedInserts=true".formatted(address, database),
        container.getUsername(),
        container.getPassword());
  }

  private static final class Shared {
    static final Optional<TestServer> SERVER = choose();
  }
}
