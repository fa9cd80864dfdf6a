package policytimeline.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// It is what OpenAPI 3.1 says a document is.
class DocumentIsValidTest {

  private static final String SCHEMA = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaIdResolvers(
                  ids ->
                      ids.mapPrefix("https://spec.openapis.org/", "classpath:spec.openapis.org/")));

  @Test
  void it_is_valid_by_the_schema_of_openapi() {
    assertThat(Served.DOCUMENT.path("openapi").asString()).startsWith("3.1");
    assertThat(SCHEMAS.getSchema(SchemaLocation.of(SCHEMA)).validate(Served.DOCUMENT)).isEmpty();
  }

  @Test
  void the_schema_of_openapi_sees_what_is_wrong() {
    var broken = (ObjectNode) Served.DOCUMENT.deepCopy();
    ((ObjectNode) broken.at("/paths/~1api~1v1~1state/get")).put("sumary", "misspelt");

    assertThat(SCHEMAS.getSchema(SchemaLocation.of(SCHEMA)).validate(broken)).isNotEmpty();
  }

  @Test
  void the_schema_of_openapi_sees_a_schema_that_is_none() {
    var broken = (ObjectNode) Served.DOCUMENT.deepCopy();
    ((ObjectNode) broken.at("/components/schemas/Known")).put("type", "record");

    assertThat(SCHEMAS.getSchema(SchemaLocation.of(SCHEMA)).validate(broken)).isNotEmpty();
  }

  @Test
  void every_reference_leads_somewhere() {
    assertThat(Served.DOCUMENT.findValues("$ref"))
        .isNotEmpty()
        .extracting(JsonNode::asString)
        .allMatch(ref -> !Served.DOCUMENT.at(ref.substring(1)).isMissingNode());
  }
}
