package policytimeline.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// The page of the documentation is this service's own.
class DocsPageTest {

  private static final String FOLDER = "/swagger-ui/";

  private final Client client = Service.withSample().client();

  @Test
  void the_page_is_at_docs() {
    var there = client.get("/docs").is(302).header("Location");

    assertThat(there).isEqualTo(FOLDER + "index.html");
    assertThat(client.get(there).is(200).header("Content-Type")).startsWith("text/html");
  }

  @Test
  void it_shows_the_document_of_this_service() {
    assertThat(client.get("/v3/api-docs/swagger-config").is(200).text("/url"))
        .isEqualTo("/v3/api-docs");
    assertThat(client.get(FOLDER + "swagger-initializer.js").is(200).body())
        .contains("/v3/api-docs/swagger-config");
  }

  @ParameterizedTest
  @ValueSource(strings = {"swagger-ui.css", "swagger-ui-bundle.js", "index.css"})
  void what_it_needs_is_served_here(String file) {
    assertThat(client.get(FOLDER + file).is(200).body()).isNotEmpty();
  }

  @Test
  void it_loads_nothing_from_elsewhere() {
    assertThat(client.get(FOLDER + "index.html").body()).doesNotContain("http");
    assertThat(client.get(FOLDER + "swagger-initializer.js").body()).doesNotContain("http");
    assertThat(client.get(FOLDER + "index.html").header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
        .doesNotContain("script-src 'self' 'unsafe-inline'", "http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/coverage", "/v3/api-docs", "/docs"})
  void elsewhere_a_browser_may_do_nothing(String path) {
    var answer = client.get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "script-src");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
  }
}
