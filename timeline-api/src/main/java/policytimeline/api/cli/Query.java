package policytimeline.api.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A question by its path and its parameters; those that nobody gave are left out.
final class Query {

  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  Query(String path) {
    this.path = path;
  }

  Query with(String name, String value) {
    if (!value.isBlank()) {
      parameters.put(name, value);
    }
    return this;
  }

  Query with(String name, boolean value) {
    return with(name, value ? "true" : "");
  }

  @Override
  public String toString() {
    var written =
        parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return written.isEmpty() ? path : path + "?" + written;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
