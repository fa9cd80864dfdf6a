package policytimeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The document that a service sends of itself, against which its answers are held: the status, the
/// media type, and every field. In the document a schema is open, for clients that are older than
/// it; here none may have a field that it does not name.
public final class Contract {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final JsonNode document;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  public Contract(String document) {
    this.document = JSON.readTree(document);
    for (var schema : this.document.at("/components/schemas")) {
      if (schema.has("properties") && !schema.has("additionalProperties")) {
        ((ObjectNode) schema).put("additionalProperties", false);
      }
    }
  }

  /// Fails where an answer is none that the document foresees. What the document does not know,
  /// such as an unknown path, is not judged.
  void check(String method, String path, Answer answer) {
    assertThat(faults(method, path, answer))
        .as("%s %s answers %s, against /v3/api-docs", method, path, answer)
        .isEmpty();
  }

  /// What the document does not foresee of an answer.
  public List<String> faults(String method, String path, Answer answer) {
    return operation(method, path)
        .map(place -> faults(place + "/responses/" + answer.status(), answer))
        .orElse(List.of());
  }

  private List<String> faults(String place, Answer answer) {
    if (document.at(place).isMissingNode()) {
      return List.of("the status %d is not foreseen".formatted(answer.status()));
    }
    var type = answer.header("Content-Type").replaceFirst(";.*", "").strip();
    var content = document.at(place + "/content");
    if (content.isMissingNode() || content.isEmpty()) {
      return answer.body().isEmpty() ? List.of() : List.of("a body is not foreseen");
    }
    if (!content.has(type)) {
      return List.of("the media type '%s' is not foreseen".formatted(type));
    }
    return type.endsWith("json")
        ? faults(place + "/content/" + escaped(type) + "/schema", answer.body())
        : List.of();
  }

  /// What the document does not foresee of the body of a request.
  public List<String> requestFaults(String method, String path, String body) {
    return operation(method, path)
        .map(place -> faults(place + "/requestBody/content/application~1json/schema", body))
        .orElse(List.of("there is no such operation"));
  }

  private List<String> faults(String place, String json) {
    return schemas.computeIfAbsent(place, this::schema).validate(JSON.readTree(json)).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /// A schema by itself, with the others that it refers to.
  private Schema schema(String place) {
    var schema = (ObjectNode) document.at(place).deepCopy();
    return SCHEMAS.getSchema(schema.set("components", document.path("components")));
  }

  /// The pointer to an operation.
  private Optional<String> operation(String method, String path) {
    return document.path("paths").properties().stream()
        .filter(each -> each.getValue().has(method.toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getKey)
        .filter(template -> matches(template, path))
        .map(template -> "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static boolean matches(String template, String path) {
    var parts = Pattern.compile("\\{[^}]+}").splitAsStream(template + " ").map(Pattern::quote);
    return (path + " ").matches(String.join("[^/]+", parts.toList()));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
