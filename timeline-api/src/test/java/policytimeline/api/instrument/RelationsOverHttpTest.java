package policytimeline.api.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// What an instrument does to others, and the reverse.
class RelationsOverHttpTest {

  private final Client client = Service.withSample().client();

  @Test
  void who_acts_sees_the_relation_as_outgoing() {
    assertThat(told(relations("us-eo-14148?")))
        .contains("outgoing EO 14148 revokes EO 14110 2025-01-20");
  }

  @Test
  void who_is_acted_upon_sees_it_as_incoming() {
    assertThat(told(relations("us-eo-14110?")))
        .contains(
            "incoming EO 14148 revokes EO 14110 2025-01-20",
            "incoming M-24-10 implements EO 14110 null");
  }

  @Test
  void a_relation_is_stated_once_however_many_sources_it_has() {
    assertThat(told(relations("us-eo-14110?"))).doesNotHaveDuplicates();
  }

  @Test
  void on_a_day_only_what_had_begun_is_told() {
    assertThat(told(relations("us-eo-14110?on=2025-01-19")))
        .noneMatch(each -> each.contains("revokes"))
        .contains("incoming M-24-10 implements EO 14110 null");
    assertThat(told(relations("us-eo-14110?on=2025-01-20")))
        .contains("incoming EO 14148 revokes EO 14110 2025-01-20");
  }

  @Test
  void deeper_one_sees_what_is_further_off() {
    var near = told(relations("us-omb-m-24-10?depth=1"));
    var far = told(relations("us-omb-m-24-10?depth=2"));

    assertThat(near).contains("outgoing M-24-10 implements EO 14110 null");
    assertThat(near).noneMatch(each -> each.contains("EO 14148"));
    assertThat(far).containsAll(near).contains("around EO 14148 revokes EO 14110 2025-01-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "all"})
  void a_depth_is_1_to_3(String depth) {
    client
        .get("/api/v1/instruments/us-eo-14110/relations?depth=" + depth)
        .isProblem(400, "invalid-request")
        .names("depth");
  }

  @Test
  void each_relation_names_the_entry_that_states_it() {
    var relations = relations("us-eo-14148?on=2025-01-20");

    assertThat(relations.text("/permalink"))
        .startsWith("/api/v1/instruments/us-eo-14148/relations?");
    client.get("/api/v1/entries/" + relations.text("/relations/0/entry")).is(200);
  }

  private Answer relations(String slugAndQuery) {
    return client.get("/api/v1/instruments/" + slugAndQuery.replace("?", "/relations?")).is(200);
  }

  private static List<String> told(Answer answer) {
    return answer.at("/relations").values().stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.path("direction").asString(),
                    each.path("actor").path("citation").asString(),
                    each.path("type").asString(),
                    each.path("target").path("citation").asString(),
                    each.path("effectiveOn").isNull()
                        ? "null"
                        : each.path("effectiveOn").asString()))
        .toList();
  }
}
