package policytimeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer as it came over the wire.
public record Answer(int status, HttpHeaders headers, String body) {

  /// What stands for an answer until there is one.
  public static final Answer NONE = new Answer(0, HttpHeaders.of(Map.of(), (_, _) -> true), "{}");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public JsonNode json() {
    return JSON.readTree(body);
  }

  /// The value at a JSON pointer, such as `/phase/to`; it must be there.
  public JsonNode at(String pointer) {
    var value = json().at(pointer);
    assertThat(value.isMissingNode()).as("%s is missing in %s", pointer, body).isFalse();
    return value;
  }

  /// The text at a pointer; null where the answer says null.
  public @Nullable String text(String pointer) {
    var value = at(pointer);
    return value.isNull() ? null : value.asString();
  }

  public long number(String pointer) {
    return at(pointer).asLong();
  }

  /// The texts of a list, or of one field of each of its elements: `/items`, `slug`.
  public List<String> texts(String pointer, String... field) {
    return StreamSupport.stream(at(pointer).spliterator(), false)
        .map(each -> field.length == 0 ? each.asString() : each.path(field[0]).asString())
        .toList();
  }

  /// The instruments of a list.
  public List<String> slugs() {
    return texts("/items", "slug");
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public Answer is(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    return this;
  }

  /// A refusal as RFC 9457 says, with all that this service promises of one.
  public Answer isProblem(int expected, String type) {
    is(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("/type")).isEqualTo("/problems/" + type);
    assertThat(text("/title")).isNotBlank();
    assertThat(number("/status")).isEqualTo(expected);
    assertThat(text("/detail")).isNotBlank();
    return this;
  }

  /// Exactly the fields that are at fault.
  public Answer names(String... fields) {
    assertThat(texts("/errors", "field")).containsExactlyInAnyOrder(fields);
    assertThat(texts("/errors", "message")).noneMatch(String::isBlank);
    return this;
  }
}
