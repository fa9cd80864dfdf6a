package policytimeline.api.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// Readers that go away in the middle of an export keep neither a place nor a connection.
class ExportBrokenOffTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// More than there are places, and more than there are connections to the database.
  private static final int READERS = 25;

  @Test
  void readers_that_go_away_leave_room_for_the_next_ones() {
    var client = Service.withSample().client();

    for (var reader = 0; reader < READERS; reader++) {
      await().atMost(PATIENCE).until(() -> begins(client));
    }

    await()
        .atMost(PATIENCE)
        .until(() -> client.get("/api/v1/export.jsonl?known=@3").status() == 200);
    assertThat(client.get("/api/v1/export.jsonl?known=@3").is(200).body().lines()).hasSize(3);
    assertThat(client.get("/api/v1/state?on=2025-01-19&limit=1").is(200).slugs()).hasSize(1);
  }

  /// Reads the first of an export and leaves; whether there was one.
  private static boolean begins(Client client) throws IOException {
    var address = URI.create(client.address("/api/v1/export.jsonl"));
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      // to leave at once, whatever is still on the way
      socket.setSoLinger(true, 0);
      var request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(address.getPath());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var first = new String(socket.getInputStream().readNBytes(1000), StandardCharsets.UTF_8);
      return first.startsWith("HTTP/1.1 200");
    }
  }
}
