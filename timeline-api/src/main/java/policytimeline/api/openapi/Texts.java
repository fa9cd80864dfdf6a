package policytimeline.api.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the document says in words: `openapi/*.yaml`, all of them together.
///
/// @param document the parts of the document that no controller knows
/// @param parameters by name
/// @param fields by name, or by schema and name: `Known.at`
/// @param required of the requests, by schema; in an answer all are
/// @param problems by the name of their example
/// @param groups of problems that occur together
/// @param operations by method and path: `GET /api/v1/state`
public record Texts(
    Map<String, Object> document,
    Map<String, ParameterText> parameters,
    Map<String, Object> fields,
    Map<String, List<String>> required,
    Map<String, ProblemText> problems,
    Map<String, List<String>> groups,
    Map<String, OperationText> operations) {

  /// A request of which the document shows the answer.
  ///
  /// @param path with its query; `{first}` and `{last}` are entries of Executive Order 14110
  /// @param headers besides the token of a writer
  /// @param empty whether it is sent to a service that has recorded nothing but earlier examples
  /// @param fresh whether it is sent to a service that has recorded nothing at all
  public record Asked(
      String method,
      String path,
      @Nullable String body,
      @Nullable Map<String, String> headers,
      boolean empty,
      boolean fresh,
      boolean anonymous) {

    String summary() {
      return method + " " + path;
    }
  }

  /// One parameter.
  ///
  /// @param schema as the document writes one
  public record ParameterText(String description, Object example, Map<String, Object> schema) {}

  /// One problem.
  ///
  /// @param type the last part of its `type`
  /// @param asked null where a service that is well cannot be asked for it
  public record ProblemText(int status, String type, String description, @Nullable Asked asked) {}

  /// One operation.
  ///
  /// @param takes the media types of a body that is no JSON
  /// @param offers the media types of the answer besides JSON
  /// @param parameters where they mean something else than elsewhere, by name
  /// @param problems that can occur, by name or by group
  /// @param asked null where a service that is well cannot be asked for it
  public record OperationText(
      String id,
      String tag,
      String summary,
      String description,
      int status,
      @Nullable List<String> takes,
      @Nullable List<String> offers,
      @Nullable Map<String, ParameterText> parameters,
      List<String> problems,
      @Nullable Asked asked) {}

  /// Reads them from the class path.
  public static Texts read() {
    var yaml = new YamlMapFactoryBean();
    yaml.setResources(files());
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build()
        .convertValue(yaml.getObject(), Texts.class);
  }

  private static Resource[] files() {
    try {
      var files =
          new PathMatchingResourcePatternResolver().getResources("classpath:openapi/*.yaml");
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      return files;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The answer shown, by the id of its operation or the name of its problem.
  public static @Nullable String example(String name) {
    var file = new ClassPathResource("openapi/examples/" + name + ".json");
    try {
      return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : null;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  OpenAPI start() {
    return Json31.mapper().convertValue(document, OpenAPI.class);
  }

  /// The names of the problems of an operation, its groups resolved.
  public List<String> problemsOf(OperationText operation) {
    return operation.problems().stream().flatMap(this::members).distinct().toList();
  }

  private Stream<String> members(String name) {
    var group = groups.get(name);
    return group == null ? Stream.of(name) : group.stream().flatMap(this::members);
  }
}
