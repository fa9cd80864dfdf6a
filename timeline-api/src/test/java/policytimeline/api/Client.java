package policytimeline.api;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Asks one service over HTTP. What it writes carries the token.
public final class Client {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;
  private final String token;
  private volatile @Nullable Contract contract;

  private Client(int port, String token) {
    this.port = port;
    this.token = token;
  }

  /// Of a service with a data folder, whose token it uses.
  public static Client of(int port, Path home) {
    return new Client(port, Service.token(home));
  }

  public String token() {
    return token;
  }

  public Answer get(String path, String... headers) {
    return send(path, request -> headers.length == 0 ? request : request.headers(headers));
  }

  /// The latest answer that has a position: what the caller has just written is in it.
  public Answer getAtLeast(long position, String path) {
    return get(path + (path.contains("?") ? "&" : "?") + "atLeast=" + position);
  }

  public Answer post(String path, String json) {
    return send(
        path,
        request ->
            request
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
  }

  /// Posts under an `Idempotency-Key`.
  public Answer postUnder(String key, String path, String json) {
    return send(
        path,
        request ->
            request
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
  }

  /// Posts a file to be imported, as a stream.
  public Answer importFile(String format, Path file) {
    return imported("?format=" + format, file);
  }

  /// Imports a file, and waits until that is over.
  public Answer imported(String query, Path file) {
    return over(submitted(query, file).is(202));
  }

  /// Hands a file in, and waits for nothing.
  public Answer submitted(String query, Path file) {
    return send(
        "/api/v1/imports" + query,
        request ->
            request
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(body(file)));
  }

  /// Imports facts in the project's own form, one a line.
  public Answer importFacts(String facts) {
    return over(
        send(
                "/api/v1/imports?format=jsonl",
                request ->
                    request
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/jsonl")
                        .POST(BodyPublishers.ofString(facts)))
            .is(202));
  }

  /// An import once it is over.
  public Answer over(Answer accepted) {
    var location = accepted.header("Location");
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofMinutes(2))
        .until(() -> isOver(get(location)));
    return get(location).is(200);
  }

  private static boolean isOver(Answer now) {
    return List.of("completed", "failed", "cancelled").contains(now.text("/state"));
  }

  /// Where a path is found.
  public String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /// Sends a request, and holds the answer against what the service says of itself.
  public Answer send(String path, UnaryOperator<HttpRequest.Builder> with) {
    var request =
        with.apply(HttpRequest.newBuilder(URI.create(address(path)))).timeout(PATIENCE).build();
    var answer = exchange(request);
    contract().check(request.method(), request.uri().getRawPath(), answer);
    return answer;
  }

  /// The document that the service sends of itself.
  public Contract contract() {
    var read = contract;
    if (read == null) {
      var address = URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
      read = new Contract(exchange(HttpRequest.newBuilder(address).build()).is(200).body());
      contract = read;
    }
    return read;
  }

  private static Answer exchange(HttpRequest request) {
    try {
      var response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// The last position of the log.
  public long head() {
    return get("/api/v1/coverage").number("/log/head");
  }

  /// The last position that every read model has.
  public long projected() {
    return get("/api/v1/coverage").number("/known/position");
  }

  /// Waits until readers see all that is recorded, however much it was.
  public void settle() {
    await().atMost(PATIENCE).until(() -> projected() == head());
  }

  private static HttpRequest.BodyPublisher body(Path file) {
    try {
      return BodyPublishers.ofFile(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
