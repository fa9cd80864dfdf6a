package policytimeline.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.api.openapi.Texts;
import tools.jackson.databind.json.JsonMapper;

/// The one example that cannot be asked for.
class InternalProblemTest {

  @Test
  void the_example_of_a_fault_of_the_service_is_what_it_says() {
    var problem = new Problems().unexpected(new IllegalStateException("as a test"));

    var example = JsonMapper.shared().readTree(String.valueOf(Texts.example("internal")));

    assertThat(example.path("type").asString()).isEqualTo(String.valueOf(problem.getType()));
    assertThat(example.path("title").asString()).isEqualTo(problem.getTitle());
    assertThat(example.path("status").asInt()).isEqualTo(problem.getStatus());
    assertThat(example.path("detail").asString()).isEqualTo(problem.getDetail());
  }
}
