package policytimeline.projections.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A PostgreSQL server in a folder of its own, on loopback alone, with a random password. It is as
/// durable as any other: fsync is on. It stops when it is closed.
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String USER = "postgres";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /// Starts the server, making its data directory the first time.
  ///
  /// @param folder holds data, unpacked binaries and the password
  public static EmbeddedDatabase start(Path folder) {
    var data = folder.resolve("data");
    var binaries = folder.resolve("binaries");
    try {
      Files.createDirectories(binaries);
      Orphan.stop(data);
      var secret = Secret.in(folder.resolve("password"));
      return new EmbeddedDatabase(server(data, binaries, secret), secret.text());
    } catch (IOException failed) {
      throw new UncheckedIOException(hint(failed), failed);
    }
  }

  private static EmbeddedPostgres server(Path data, Path binaries, Secret secret)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(binaries.toFile())
        .setPGStartupWait(PATIENCE)
        // it would race with Spring's own; the server is closed as a bean, after the pool
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale", "C.UTF-8")
        // further switches of initdb: without them everybody on this machine is trusted
        .setLocaleConfig("pwfile", secret.file().toString())
        .setLocaleConfig("auth-host", "scram-sha-256")
        .setLocaleConfig("auth-local", "scram-sha-256")
        .setConnectConfig("password", secret.text())
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "60")
        .setServerConfig("shared_buffers", "256MB")
        // the server is started with -F, which means no fsync; the later switch wins
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
  }

  private static String hint(IOException failed) {
    var root = "root".equals(System.getProperty("user.name"));
    return root
        ? "The embedded PostgreSQL did not start. As root it needs the command unshare (package"
            + " util-linux) and the right to use it; or start the service as another user, or name"
            + " a database by SPRING_DATASOURCE_URL. "
            + failed.getMessage()
        : "The embedded PostgreSQL did not start. " + failed.getMessage();
  }

  /// The address of one of its databases.
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true"
        .formatted(server.getPort(), database);
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
