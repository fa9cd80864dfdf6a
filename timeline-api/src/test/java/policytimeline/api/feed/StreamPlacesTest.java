package policytimeline.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Listening;
import policytimeline.api.Orders;
import policytimeline.api.Service;
import policytimeline.api.sse.Streams;

/// As many streams can be open as there are places, and a place that is left is free again.
class StreamPlacesTest {

  private static final String STREAM = "/api/v1/entries/stream";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// One that nobody else has listened to: whom it has not missed yet still holds a place.
  private final Client client = Service.fresh().client();

  @Test
  void beyond_all_places_a_reader_is_told_when_to_come_back_and_then_finds_one()
      throws IOException, InterruptedException {
    var readers = new ArrayList<Listening>();
    for (var place = 0; place < Streams.MOST; place++) {
      readers.add(Listening.to(client.address(STREAM)));
      assertThat(readers.getLast().status()).isEqualTo(200);
    }

    var refused =
        client.get(STREAM, "Accept", "text/event-stream").isProblem(503, "too-many-streams");
    assertThat(refused.header("Retry-After")).isNotBlank();

    readers.forEach(Listening::close);
    awaitPlace();
  }

  @Test
  void who_asks_for_the_head_takes_no_place() throws IOException, InterruptedException {
    for (var time = 0; time < Streams.MOST + 1; time++) {
      client.send(STREAM, request -> request.method("HEAD", BodyPublishers.noBody())).is(200);
    }

    awaitPlace();
  }

  /// That a reader is gone shows at what is sent to it.
  private void awaitPlace() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              Orders.issued(client, "2024-01-01");
              return isFree();
            });
  }

  private boolean isFree() throws IOException, InterruptedException {
    try (var reader = Listening.to(client.address(STREAM))) {
      return reader.status() == 200;
    }
  }
}
