package policytimeline.api;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// A reader of the stream, with what it has heard so far.
public final class Listening implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> response;

  private Listening(HttpResponse<Stream<String>> response) {
    this.response = response;
    Thread.ofVirtual().start(this::hear);
  }

  public static Listening to(String address, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return new Listening(HTTP.send(request.build(), BodyHandlers.ofLines()));
  }

  public int status() {
    return response.statusCode();
  }

  /// The positions that it heard of, in the order in which they came.
  public List<Long> positions() {
    return lines.stream()
        .filter(line -> line.startsWith("id:"))
        .map(line -> Long.valueOf(line.substring(3)))
        .toList();
  }

  /// What the events say.
  public List<String> data() {
    return lines.stream()
        .filter(line -> line.startsWith("data:"))
        .map(line -> line.substring("data:".length()))
        .toList();
  }

  /// Waits until something has been said.
  public String first() {
    await().atMost(PATIENCE).until(() -> !lines.isEmpty());
    return lines.getFirst();
  }

  private void hear() {
    try (var body = response.body()) {
      body.forEach(lines::add);
    } catch (UncheckedIOException | IllegalStateException closed) {
      lines.add(": closed");
    }
  }

  @Override
  public void close() {
    response.body().close();
  }
}
