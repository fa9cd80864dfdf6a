package policytimeline.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.api.Answer;
import policytimeline.api.Service;
import policytimeline.api.documents.Document.Asked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each command of the README is carried out, and gets the answer that the README shows.
class ReadmeTest {

  private static final Pattern ADDRESS = Pattern.compile("'http://localhost:8080([^']*)'");

  private static final Pattern BODY = Pattern.compile("-d '([^']*)'", Pattern.DOTALL);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<Asked> asked() {
    return Document.of("README.md").asked();
  }

  @Test
  void the_readme_asks_the_main_question_three_more_and_records() {
    assertThat(asked()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void a_command_gets_the_answer_shown(Asked asked) {
    var answer = carryOut(asked.command());

    assertThat(differences("", JSON.readTree(asked.answer()), answer.json()))
        .as("what the README shows and %s does not", answer.body())
        .isEmpty();
  }

  private static Answer carryOut(String command) {
    var client = Service.withSample().client();
    var address = ADDRESS.matcher(command);
    assertThat(address.find()).as("an address in %s", command).isTrue();
    var body = BODY.matcher(command);
    return body.find()
        ? client.post(address.group(1), body.group(1))
        : client.get(address.group(1));
  }

  /// Where the answer does not contain what is shown. Fields that are not shown do not matter.
  private static List<String> differences(String place, JsonNode shown, JsonNode answer) {
    if (shown.isObject()) {
      return shown.properties().stream()
          .flatMap(
              field ->
                  differences(
                      place + "/" + field.getKey(), field.getValue(), answer.path(field.getKey()))
                      .stream())
          .toList();
    }
    if (shown.isArray()) {
      var size = shown.size() == answer.size() ? List.<String>of() : List.of(place + " size");
      return Stream.concat(
              size.stream(),
              Stream.iterate(0, i -> i < shown.size(), i -> i + 1)
                  .flatMap(
                      i -> differences(place + "/" + i, shown.get(i), answer.path(i)).stream()))
          .toList();
    }
    return shown.equals(answer) ? List.of() : List.of(place + " is " + answer);
  }
}
