package policytimeline.api.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import policytimeline.api.Service;
import tools.jackson.databind.JsonNode;

/// The document as the service sends it.
final class Served {

  static final JsonNode DOCUMENT = Service.withSample().client().get("/v3/api-docs").is(200).json();

  private Served() {}

  /// An operation and its method and path, as `GET /api/v1/state`.
  record Operation(String name, JsonNode node) {

    List<JsonNode> parameters() {
      return List.copyOf(node.path("parameters").values());
    }

    String method() {
      return name.substring(0, name.indexOf(' '));
    }

    String path() {
      return name.substring(name.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Operation> operations() {
    return DOCUMENT.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(
                        each ->
                            new Operation(
                                each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                each.getValue())));
  }

  static Operation operation(String name) {
    return operations().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  static Set<Map.Entry<String, JsonNode>> schemas() {
    return DOCUMENT.at("/components/schemas").properties();
  }
}
