package policytimeline.api.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policytimeline.api.openapi.Texts.OperationText;

/// Says of each operation what it is for, what it takes, and all that it may answer.
final class OperationWording {

  static final String ALL_TOGETHER = "MultiValueMapStringString";

  private final Texts texts;
  private final ProblemResponses problems;

  OperationWording(Texts texts, ProblemResponses problems) {
    this.texts = texts;
    this.problems = problems;
  }

  void say(HttpMethod method, String path, Operation operation) {
    var text = texts.operations().get(method + " " + path);
    if (text == null) {
      return;
    }
    operation
        .operationId(text.id())
        .tags(List.of(text.tag()))
        .summary(text.summary())
        .description(text.description());
    sayBody(text, operation);
    var answered = operation.getResponses().values().iterator().next();
    var responses = new ApiResponses();
    responses.addApiResponse(
        String.valueOf(text.status()), answer(method, text, answered.getContent()));
    if (method == HttpMethod.GET) {
      operation.addParametersItem(new Parameter().name("If-None-Match").in("header"));
      responses.addApiResponse("304", new ApiResponse().description("What the reader has holds."));
    }
    var names = texts.problemsOf(text);
    if (names.contains("idempotency-key-reused")) {
      operation.addParametersItem(new Parameter().name("Idempotency-Key").in("header"));
    }
    problems.of(names).forEach(responses::addApiResponse);
    operation.responses(responses);
    if (names.contains("unauthorized")) {
      operation.addSecurityItem(new SecurityRequirement().addList("token"));
    }
    if (operation.getParameters() != null) {
      operation.getParameters().removeIf(OperationWording::isAllTogether);
      operation.getParameters().forEach(parameter -> say(parameter, text));
    }
  }

  /// All parameters of the address, from which a permalink is made; they are told one by one.
  private static boolean isAllTogether(Parameter parameter) {
    var schema = parameter.getSchema();
    return schema != null && schema.get$ref() != null && schema.get$ref().endsWith(ALL_TOGETHER);
  }

  private void say(Parameter parameter, OperationText operation) {
    var own = operation.parameters() == null ? null : operation.parameters().get(parameter.getName());
    var text = own == null ? texts.parameters().get(parameter.getName()) : own;
    if (text != null) {
      parameter
          .description(text.description())
          .example(text.example())
          .schema(Json31.mapper().convertValue(text.schema(), JsonSchema.class));
    }
  }

  private static void sayBody(OperationText text, Operation operation) {
    var body = text.asked() == null ? null : text.asked().body();
    if (text.takes() != null) {
      var requestBody = operation.getRequestBody();
      var content = requestBody == null ? new Content() : requestBody.getContent();
      var file = new JsonSchema().types(Set.of("string"));
      text.takes()
          .forEach(type -> content.addMediaType(type, new MediaType().schema(file).example(body)));
      operation.requestBody(new RequestBody().content(content).required(true));
    } else if (operation.getRequestBody() != null && body != null) {
      operation.getRequestBody().getContent().values().forEach(it -> it.example(json(body)));
    }
  }

  private static ApiResponse answer(
      HttpMethod method, OperationText text, @Nullable Content content) {
    var response = new ApiResponse().description("As asked.");
    if (content != null) {
      content.values().forEach(it -> it.addExamples(text.id(), example(text)));
      offer(text, content);
      response.content(content);
    }
    if (method == HttpMethod.GET) {
      response.addHeaderObject("ETag", header("ETag"));
    }
    if (text.status() == 201) {
      response.description("Recorded.").addHeaderObject("Location", header("Location"));
    }
    return response;
  }

  /// A table or a calendar is a text.
  private static void offer(OperationText text, Content content) {
    if (text.offers() != null) {
      var file = new JsonSchema().types(Set.of("string"));
      text.offers().forEach(type -> content.addMediaType(type, new MediaType().schema(file)));
    }
  }

  private static Example example(OperationText text) {
    var answer = Texts.example(text.id());
    return new Example()
        .summary(text.asked() == null ? text.summary() : text.asked().summary())
        .value(answer == null ? null : json(answer));
  }

  static Header header(String name) {
    return new Header().$ref("#/components/headers/" + name);
  }

  /// As a tree, since in a map the library leaves out what is null.
  static JsonNode json(String text) {
    try {
      return Json31.mapper().readTree(text);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }
}
