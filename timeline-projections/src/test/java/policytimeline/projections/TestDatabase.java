package policytimeline.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import policytimeline.projections.embedded.EmbeddedDatabase;
import policytimeline.testing.TestServer;

/// One PostgreSQL server for all tests of a JVM, and in it a database of its own for each
/// application.
public final class TestDatabase {

  private static final TestServer SERVER =
      TestServer.inContainer().orElseGet(TestDatabase::embedded);

  private TestDatabase() {}

  /// Makes an empty database.
  public static JdbcConnectionDetails fresh() {
    return new Details(SERVER.create(), SERVER.user(), SERVER.password());
  }

  private record Details(String url, String user, String password)
      implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return user;
    }

    @Override
    public String getPassword() {
      return password;
    }
  }

  private static TestServer embedded() {
    var folder = folder();
    var server = EmbeddedDatabase.start(folder);
    // these run once every application is closed, so no pool loses its server
    SpringApplication.getShutdownHandlers().add(() -> close(server, folder));
    return new TestServer(server::url, server.user(), server.password());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("policy-timeline");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void close(EmbeddedDatabase server, Path folder) {
    server.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
