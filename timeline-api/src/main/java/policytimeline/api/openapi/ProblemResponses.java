package policytimeline.api.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.TreeMap;
import policytimeline.api.openapi.Texts.ProblemText;

/// The problems of an operation: of each status the types that occur, with an example of each.
final class ProblemResponses {

  private static final Map<String, String> HEADERS =
      Map.of("401", "WWW-Authenticate", "503", "Retry-After");

  private final Texts texts;

  ProblemResponses(Texts texts) {
    this.texts = texts;
  }

  /// Each example once, to be referred to.
  Map<String, Example> examples() {
    var examples = new LinkedHashMap<String, Example>();
    texts
        .problems()
        .forEach(
            (name, problem) -> {
              var answer = Texts.example(name);
              if (answer != null) {
                examples.put(name, example(problem, answer));
              }
            });
    return examples;
  }

  Map<String, ApiResponse> of(List<String> names) {
    var byStatus =
        names.stream()
            .map(name -> Map.entry(name, Objects.requireNonNull(texts.problems().get(name), name)))
            .collect(
                groupingBy(
                    each -> String.valueOf(each.getValue().status()), TreeMap::new, toList()));
    var responses = new LinkedHashMap<String, ApiResponse>();
    byStatus.forEach((status, problems) -> responses.put(status, response(status, problems)));
    return responses;
  }

  private static ApiResponse response(String status, List<Entry<String, ProblemText>> problems) {
    var type = new JsonSchema();
    problems.stream()
        .map(each -> "/problems/" + each.getValue().type())
        .distinct()
        .forEach(type::addEnumItemObject);
    var media =
        new MediaType()
            .schema(
                new JsonSchema()
                    .allOf(
                        List.of(
                            new JsonSchema().$ref("#/components/schemas/Problem"),
                            new JsonSchema().addProperty("type", type))));
    problems.forEach(
        each ->
            media.addExamples(
                each.getKey(), new Example().$ref("#/components/examples/" + each.getKey())));
    var response =
        new ApiResponse()
            .description(
                problems.stream().map(each -> each.getValue().description()).collect(joining(" ")))
            .content(new Content().addMediaType("application/problem+json", media));
    var header = HEADERS.get(status);
    return header == null
        ? response
        : response.addHeaderObject(header, OperationWording.header(header));
  }

  private static Example example(ProblemText problem, String answer) {
    var example =
        new Example().description(problem.description()).value(OperationWording.json(answer));
    return problem.asked() == null ? example : example.summary(problem.asked().summary());
  }
}
