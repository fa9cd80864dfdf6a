package policytimeline.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service that is asked over HTTP.
final class Remote implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int REDIRECTED = 300;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI address;
  private final Token token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  Remote(URI address, Token token) {
    this.address = address;
    this.token = token;
  }

  /// Where something of the service is found.
  URI at(String path) {
    var base = address.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  /// Whether it is a Policy Timeline that answers there.
  boolean answers() {
    try {
      return !get("/api/v1/coverage").at("/log/head").isMissingNode();
    } catch (NotDone nobody) {
      return false;
    }
  }

  JsonNode get(String path) {
    try (var body = open(path).body()) {
      return json(body);
    } catch (IOException failed) {
      throw unreachable(failed);
    }
  }

  /// An answer that is read as it comes; the caller closes it.
  HttpResponse<InputStream> open(String path) {
    var request = HttpRequest.newBuilder(at(path));
    token.ask(request);
    return exchange(request.build());
  }

  /// Sends a file once the service said that it would take it.
  JsonNode post(String path, BodyPublisher file) {
    var request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/octet-stream")
            .expectContinue(true)
            .POST(file);
    token.write(request);
    try (var body = exchange(request.build()).body()) {
      return json(body);
    } catch (IOException failed) {
      throw unreachable(failed);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private HttpResponse<InputStream> exchange(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() >= REDIRECTED) {
        try (var body = answer.body()) {
          throw NotDone.refused(
              answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return answer;
    } catch (IOException failed) {
      throw unreachable(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw NotDone.failed("It was interrupted.");
    }
  }

  private static JsonNode json(InputStream body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException other) {
      throw NotDone.failed("What answers there is no Policy Timeline.", other);
    }
  }

  private NotDone unreachable(IOException failed) {
    return NotDone.failed("The service at %s cannot be reached.".formatted(address), failed);
  }
}
