package policytimeline.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.api.Answer;
import policytimeline.api.Contract;
import policytimeline.api.Service;
import policytimeline.api.openapi.Served.Operation;
import policytimeline.api.openapi.Texts.Asked;
import policytimeline.api.openapi.Texts.OperationText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Each example of an answer is what the service answers to the request beside it, but for what
/// differs from one log to another. With `-Dexamples=write` they are written anew.
class ExamplesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final Path FOLDER = Path.of("src/main/resources/openapi/examples");

  private static final Contract CONTRACT = Service.withSample().client().contract();

  private static final Map<String, Answer> ANSWERS = answers();

  /// In the order of the texts, since what one records another one reads.
  private static Map<String, Answer> answers() {
    var texts = Texts.read();
    var asking = new Asking();
    var answers = new LinkedHashMap<String, Answer>();
    for (var each : texts.operations().values()) {
      if (each.asked() != null) {
        var answer = asking.ask(each.asked()).is(each.status());
        if (answer.header("Content-Type").endsWith("json")) {
          answers.put(each.id(), answer);
        }
      }
    }
    texts
        .problems()
        .forEach(
            (name, problem) -> {
              if (problem.asked() != null) {
                var answer = asking.ask(problem.asked());
                answers.put(name, answer.isProblem(problem.status(), problem.type()));
              }
            });
    return answers;
  }

  static Stream<String> names() {
    return ANSWERS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_example_is_a_real_answer(String name) throws IOException {
    var answer = ANSWERS.getOrDefault(name, Answer.NONE);
    if ("write".equals(System.getProperty("examples"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve(name + ".json"),
          JSON.writeValueAsString(answer.json()) + "\n",
          StandardCharsets.UTF_8);
    }

    var shown = JSON.readTree(Files.readString(FOLDER.resolve(name + ".json")));

    assertThat(timeless(shown)).isEqualTo(timeless(answer.json()));
  }

  @Test
  void every_example_is_asked_for_that_a_service_can_be_asked_for() {
    var texts = Texts.read();
    var unasked =
        Stream.concat(
            texts.operations().values().stream().map(OperationText::id),
            texts.problems().keySet().stream());

    assertThat(unasked.filter(name -> !ANSWERS.containsKey(name)))
        .containsExactlyInAnyOrder(
            "retryDeadLetter",
            "still-parked",
            "checkProjections",
            "already-rebuilding",
            "internal",
            "evidence",
            "upcomingCalendar",
            "exportLines",
            "exportTable",
            "streamEntries",
            "streamImport",
            "cancelImport",
            "import-over",
            "too-many-streams");
  }

  static Stream<Operation> operations() {
    return Served.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_example_has_the_shape_told(Operation operation) {
    for (var response : operation.node().path("responses").properties()) {
      for (var media : response.getValue().path("content").properties()) {
        for (var example : media.getValue().path("examples")) {
          assertThat(faults(operation, response.getKey(), media.getKey(), example))
              .as("%s %s", response.getKey(), example)
              .isEmpty();
        }
      }
    }
  }

  private static List<String> faults(
      Operation operation, String status, String type, JsonNode example) {
    var ref = example.path("$ref").asString("");
    var value = ref.isEmpty() ? example : Served.DOCUMENT.at(ref.substring(1));
    var headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (_, _) -> true);
    var answer = new Answer(Integer.parseInt(status), headers, value.path("value").toString());
    return CONTRACT.faults(operation.method(), operation.path(), answer);
  }

  static Stream<Asked> commands() {
    return Texts.read().operations().values().stream()
        .filter(each -> each.takes() == null)
        .map(OperationText::asked)
        .flatMap(Stream::ofNullable)
        .filter(asked -> asked.body() != null);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_example_of_a_request_has_the_shape_told(Asked asked) {
    var body = String.valueOf(asked.body());

    assertThat(CONTRACT.requestFaults(asked.method(), asked.path(), body)).isEmpty();
  }

  /// Without what differs from one log to another: ids, positions and times.
  private static JsonNode timeless(JsonNode json) {
    var text =
        JsonMapper.shared()
            .writeValueAsString(json)
            .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
            .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "time")
            .replaceAll("\"(position|head|lag)\":\\d+", "\"$1\":0")
            .replaceAll("(?i)(position |models have |=@)\\d+", "$1");
    return JSON.readTree(text);
  }
}
