package policytimeline.api.openapi;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.openapi.Texts.Asked;

/// Asks a service what an example says that it is asked.
final class Asking {

  private static final int MORE_THAN_ALLOWED = 10_000_001;

  private final Service empty = Service.fresh();

  private @Nullable String lastImport;

  Answer ask(Asked asked) {
    var service = asked.empty() ? empty : Service.withSample();
    var body = asked.body() == null ? null : fill(asked.body(), service.client());
    var answer =
        service
            .client()
            .send(
                path(asked, service),
                request -> request(request, asked, body, service.client().token()));
    if (asked.path().startsWith("/api/v1/imports?") && answer.status() == 202) {
      lastImport = service.client().over(answer).text("/id");
    }
    return answer;
  }

  private static HttpRequest.Builder request(
      HttpRequest.Builder request, Asked asked, @Nullable String body, String token) {
    var headers = new HashMap<String, String>();
    if (!asked.anonymous()) {
      headers.put("Authorization", "Bearer " + token);
    }
    if (body != null) {
      headers.put("Content-Type", "application/json");
    }
    if (asked.headers() != null) {
      headers.putAll(asked.headers());
    }
    headers.forEach(request::header);
    return request.method(
        asked.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  /// A question to the sample is asked as of its end, before what other tests record.
  private String path(Asked asked, Service service) {
    var path = fill(asked.path(), service.client());
    if (!asked.method().equals("GET") || asked.empty() || path.matches(".*(known|atLeast)=.*")) {
      return path;
    }
    return path + (path.contains("?") ? "&" : "?") + "known=" + service.start();
  }

  private String fill(String text, Client client) {
    var filled = text;
    if (text.contains("{first}") || text.contains("{last}")) {
      var trail =
          client
              .getAtLeast(client.head(), "/api/v1/instruments/us-eo-14110/entries")
              .is(200)
              .texts("/entries", "id");
      filled = filled.replace("{first}", trail.getFirst()).replace("{last}", trail.getLast());
    }
    if (lastImport != null) {
      filled = filled.replace("{import}", lastImport);
    }
    return filled.replace("{large}", " ".repeat(MORE_THAN_ALLOWED));
  }
}
