package policytimeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody who reads pages and sends their forms, as a browser without script does: with cookies,
/// and with what the form carries.
public final class Visitor {

  private final Client client;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  public Visitor(Client client) {
    this.client = client;
  }

  /// Somebody who has signed in.
  public static Visitor signedIn(Client client) {
    var visitor = new Visitor(client);
    var answer =
        visitor.send(
            visitor.open("/sign-in?back=/record"), "/sign-in", Map.of("token", client.token()));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/record");
    return visitor;
  }

  public Sheet open(String path) {
    return Sheet.of(get(path), client, path);
  }

  public Answer get(String path) {
    return exchange(request(path).GET().build());
  }

  /// Sends the form of a page that goes to an address, with some of its fields filled in.
  public Answer send(Sheet page, String action, Map<String, String> filled) {
    var form = page.document().select("form[action=" + action + "]").getFirst();
    var fields = new LinkedHashMap<String, String>();
    for (var field : form.select("input, textarea")) {
      fields.put(field.attr("name"), field.val());
    }
    fields.putAll(filled);
    return post(action, fields);
  }

  public Answer post(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return exchange(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /// Sends a file with the fields of a form.
  public Answer upload(String path, Map<String, String> fields, String name, String content) {
    var between = "between-the-parts";
    var body = new StringBuilder();
    fields.forEach(
        (field, value) ->
            body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(between, field, value)));
    body.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(between, name, content, between));
    return exchange(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + between)
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(client.address(path)))
        .header("Accept", "text/html")
        .header("Accept-Language", "en");
  }

  private Answer exchange(HttpRequest request) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
