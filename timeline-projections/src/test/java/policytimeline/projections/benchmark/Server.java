package policytimeline.projections.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The server of the benchmark, with room for its data. What it holds stays in its folder, and the
/// next run finds it there.
record Server(EmbeddedPostgres postgres) implements AutoCloseable {

  private static final String NAME = "postgres";

  private static final String SETTLE =
      """
      update token_entry
         set token = convert_to('{"index":' || position || ',"gaps":[]}', 'UTF8'),
             token_type = 'org.axonframework.eventhandling.GapAwareTrackingToken'
        from projected
       where position > 0
      """;

  static Server start(Path folder) {
    try {
      var binaries = Files.createDirectories(folder.resolve("binaries"));
      return new Server(
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.resolve("data"))
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(binaries.toFile())
              .setPGStartupWait(Duration.ofMinutes(2))
              .setLocaleConfig("locale", "C.UTF-8")
              .setServerConfig("shared_buffers", "2GB")
              .setServerConfig("max_wal_size", "8GB")
              .setServerConfig("maintenance_work_mem", "512MB")
              .start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Lets the live projection find nothing to do in what is filled already.
  void settle() {
    var details = details();
    var db = JdbcClient.create(new DriverManagerDataSource(details.getJdbcUrl(), NAME, NAME));
    var filled =
        db.sql("select to_regclass('projected') is not null").query(Boolean.class).single();
    if (filled) {
      db.sql(SETTLE).update();
    }
  }

  /// For an application; who closes that does not close the server.
  JdbcConnectionDetails details() {
    return new Details(postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
  }

  private record Details(String getJdbcUrl) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return NAME;
    }

    @Override
    public String getPassword() {
      return NAME;
    }
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
