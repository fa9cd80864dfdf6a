package policytimeline.projections.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The server of the benchmark, with room for its data. What it holds stays in its folder, and the
/// next run finds it there.
record Server(EmbeddedPostgres postgres) implements AutoCloseable, JdbcConnectionDetails {

  static Server start(Path folder) {
    try {
      var binaries = Files.createDirectories(folder.resolve("binaries"));
      return new Server(
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("data"))
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(binaries.toFile())
              .setPGStartupWait(Duration.ofSeconds(120))
              .setLocaleConfig("locale", "C.UTF-8")
              .setServerConfig("shared_buffers", "2GB")
              .setServerConfig("max_wal_size", "8GB")
              .setServerConfig("maintenance_work_mem", "512MB")
              .start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String getJdbcUrl() {
    return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  @Override
  public String getPassword() {
    return "postgres";
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
