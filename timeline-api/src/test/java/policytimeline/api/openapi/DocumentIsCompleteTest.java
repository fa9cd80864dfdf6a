package policytimeline.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.api.Service;
import policytimeline.api.openapi.Served.Operation;
import tools.jackson.databind.JsonNode;

/// Everything is in it, and everything in it is said in words.
class DocumentIsCompleteTest {

  private static final String READS_BY_A_BODY = "POST /api/v1/citations/check";

  static Stream<Operation> operations() {
    return Served.operations();
  }

  @Test
  void it_has_every_mapping_of_the_service_and_no_other() {
    assertThat(operations().map(Operation::name).collect(Collectors.toSet()))
        .isEqualTo(Mappings.all());
  }

  @Test
  void it_says_what_it_is() {
    assertThat(Served.DOCUMENT.at("/info/title").asString()).isEqualTo("Policy Timeline");
    assertThat(Served.DOCUMENT.at("/info/description").asString()).isNotBlank();
    assertThat(Served.DOCUMENT.at("/info/license/identifier").asString()).isEqualTo("Apache-2.0");
    assertThat(Served.DOCUMENT.at("/servers/0/url").asString()).isEqualTo("/");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_operation_says_what_it_is_for(Operation operation) {
    var tags = Served.DOCUMENT.path("tags").findValuesAsString("name");

    assertThat(operation.node().path("summary").asString("")).isNotBlank();
    assertThat(operation.node().path("description").asString("")).isNotBlank();
    assertThat(tags).contains(operation.node().at("/tags/0").asString(""));
  }

  @Test
  void operations_are_named_apart() {
    assertThat(operations().map(each -> each.node().path("operationId").asString()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_parameter_says_what_it_is_with_an_example(Operation operation) {
    assertThat(operation.parameters())
        .allSatisfy(
            parameter -> {
              assertThat(parameter.path("description").asString("")).isNotBlank();
              assertThat(parameter.path("example").isMissingNode()).isFalse();
              assertThat(parameter.at("/schema/type").asString()).isIn("string", "integer");
            });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_response_has_a_shape_and_examples(Operation operation) {
    assertThat(operation.node().path("responses").properties())
        .isNotEmpty()
        .allSatisfy(
            response -> {
              assertThat(response.getValue().path("description").asString("")).isNotBlank();
              for (var media : response.getValue().path("content").properties()) {
                assertThat(media.getValue().path("schema").isEmpty()).isFalse();
                // a table has the contents of the example in JSON
                assertThat(media.getValue().path("examples").isEmpty())
                    .isEqualTo(!media.getKey().endsWith("json"));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void who_may_be_refused_is_told_of_the_token(Operation operation) {
    var guarded = operation.node().path("responses").has("401");

    assertThat(operation.node().at("/security/0").has("token")).isEqualTo(guarded);
    assertThat(
            guarded
                || !operation.method().equals("POST")
                || READS_BY_A_BODY.equals(operation.name()))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_body_has_an_example(Operation operation) {
    var json = operation.node().at("/requestBody/content/application~1json");

    assertThat(json.isMissingNode() || json.has("example")).isTrue();
  }

  @Test
  void a_field_says_what_it_is() {
    assertThat(Served.schemas())
        .allSatisfy(
            schema ->
                assertThat(schema.getValue().path("properties").properties())
                    .allSatisfy(
                        field ->
                            assertThat(field.getValue().path("description").asString(""))
                                .isNotBlank()));
  }

  @Test
  void an_order_is_issued_by_the_example_of_executive_order_14110() {
    var body =
        Served.operation("POST /api/v1/orders")
            .node()
            .at("/requestBody/content/application~1json/example");

    assertThat(body.path("citation").asString()).isEqualTo("EO 14110");
    assertThat(body.path("signedOn").asString()).isEqualTo("2023-10-30");
    assertThat(body.at("/source/citation").asString()).isEqualTo("88 FR 75191");
  }

  @Test
  void an_import_names_the_formats_that_are_read() {
    var named =
        Served.operation("POST /api/v1/imports").parameters().stream()
            .filter(each -> each.path("name").asString().equals("format"))
            .flatMap(each -> each.at("/schema/enum").values().stream().map(JsonNode::asString))
            .toList();

    var refused = Service.withSample().client().post("/api/v1/imports?format=none", "").is(400);

    assertThat(refused.texts("/errors", "message"))
        .containsExactly("one of " + String.join(", ", named) + "; got: none");
  }

  @Test
  void no_text_is_left_over() {
    var texts = Texts.read();
    var names = new TreeSet<String>();
    var fields = new TreeSet<String>();
    operations()
        .flatMap(each -> each.parameters().stream())
        .forEach(p -> names.add(p.path("name").asString()));
    for (var schema : Served.schemas()) {
      for (var field : schema.getValue().path("properties").propertyNames()) {
        fields.add(field);
        fields.add(schema.getKey() + "." + field);
      }
    }
    var problems =
        texts.operations().values().stream()
            .flatMap(each -> texts.problemsOf(each).stream())
            .collect(Collectors.toSet());

    assertThat(texts.operations().keySet()).isEqualTo(Mappings.all());
    assertThat(names).isEqualTo(texts.parameters().keySet());
    assertThat(fields).containsAll(texts.fields().keySet());
    assertThat(problems).isEqualTo(texts.problems().keySet());
    assertThat(Served.DOCUMENT.at("/components/schemas").propertyNames())
        .containsAll(texts.required().keySet());
  }
}
