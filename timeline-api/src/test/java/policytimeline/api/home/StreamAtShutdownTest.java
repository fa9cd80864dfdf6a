package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stream that is open does not keep the service from ending.
class StreamAtShutdownTest {

  /// The service would wait for its requests for half a minute.
  private static final Duration AT_ONCE = Duration.ofSeconds(15);

  @Test
  void a_stream_ends_with_the_service_and_is_not_waited_for(@TempDir Path folder)
      throws IOException, InterruptedException {
    var http = HttpClient.newHttpClient();
    try (var service = ServiceProcess.start(folder.resolve("home"), false)) {
      var address = service.ready().address("/api/v1/entries/stream?after=0");
      var asked = HttpRequest.newBuilder(URI.create(address)).timeout(AT_ONCE).build();
      var answer = http.send(asked, BodyHandlers.ofLines());
      assertThat(answer.statusCode()).isEqualTo(200);

      assertTimeout(AT_ONCE, service::close);

      // it was ended, not broken off
      assertThat(answer.body()).isNotEmpty();
    } finally {
      // to close it would wait for an answer that nobody reads
      http.shutdownNow();
    }
  }
}
