package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policytimeline.api.Orders;

/// One data folder, started upon again and again.
class SecondStartTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String ORDERS_LOADED = "executive-orders.jsonl.gz: ";

  @Test
  void a_second_start_records_nothing_and_a_second_service_is_refused(@TempDir Path folder)
      throws IOException {
    var home = folder.resolve("home");
    var head = firstStart(home);

    try (var second = ServiceProcess.start(home, true)) {
      var client = second.ready();
      await().atMost(PATIENCE).until(() -> second.output().contains(ORDERS_LOADED));

      assertThat(client.head()).isEqualTo(head);
      assertThat(client.get("/api/v1/instruments/us-eo-90001").is(200).text("/status"))
          .isEqualTo("in_force");
      refused(home);
      assertThat(client.head()).isEqualTo(head);
    }
  }

  private static long firstStart(Path home) throws IOException {
    try (var first = ServiceProcess.start(home, true)) {
      var client = first.ready();
      assertThat(
              client.get("/api/v1/instruments/us-eo-14110?on=2025-01-19").is(200).text("/status"))
          .isEqualTo("in_force");
      client.post("/api/v1/orders", Orders.issue("EO 90001", "2026-05-01")).is(201);
      await().atMost(PATIENCE).until(() -> first.output().contains(ORDERS_LOADED));
      if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        assertThat(Files.getPosixFilePermissions(home.resolve("token")))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
      return client.head();
    }
  }

  private static void refused(Path home) throws IOException {
    try (var third = ServiceProcess.start(home, false)) {
      assertThat(third.ended()).contains("TIMELINE_HOME", home.toString());
      assertThat(third.exitCode()).isNotZero();
    }
  }
}
