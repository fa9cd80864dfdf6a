package policytimeline.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// The Action Plan as the sample records it: the questions that a plan answers.
class PlanAsItStoodTest {

  private static final String PLAN = "/api/v1/plans/us-ai-action-plan-2025";

  private final Client client = Service.withSample().client();

  @Test
  void the_action_plan_has_3_pillars_of_15_8_and_7_sections_and_58_29_and_16_actions() {
    var plan = client.get(PLAN + "?on=2025-07-23").is(200);

    assertThat(plan.texts("/pillars", "number")).containsExactly("1", "2", "3");
    assertThat(IntStream.range(0, 3).mapToObj(i -> plan.at("/pillars/" + i + "/sections").size()))
        .containsExactly(15, 8, 7);
    assertThat(plan.texts("/pillars", "actions")).containsExactly("58", "29", "16");
    assertThat(
            IntStream.range(0, 15)
                .mapToLong(i -> plan.number("/pillars/0/sections/" + i + "/actions"))
                .sum())
        .isEqualTo(58);
  }

  @Test
  void one_request_is_the_table_of_pillar_aim_means_and_actions() {
    var plan = client.get(PLAN + "?on=2025-07-23").is(200);

    assertThat(plan.texts("/pillars", "title"))
        .containsExactly(
            "Accelerate AI Innovation",
            "Build American AI Infrastructure",
            "Lead in International AI Diplomacy and Security");
    assertThat(plan.texts("/pillars", "aim")).doesNotContain("").hasSize(3);
    assertThat(plan.texts("/pillars", "means")).doesNotContain("").hasSize(3);
  }

  @Test
  void a_plan_is_an_instrument_and_answers_as_one() {
    var plan = client.get(PLAN + "?on=2025-07-23").is(200);
    var instrument =
        client
            .get(
                "/api/v1/instruments/us-ai-action-plan-2025?on=2025-07-23&known=@"
                    + plan.number("/known/position"))
            .is(200);

    for (var field : instrument.json().propertyNames()) {
      if (!field.equals("permalink")) {
        assertThat(plan.at("/" + field)).as(field).isEqualTo(instrument.at("/" + field));
      }
    }
    assertThat(plan.text("/permalink")).startsWith(PLAN + "?on=2025-07-23&known=@");
    assertThat(client.get(String.valueOf(plan.text("/permalink"))).is(200).body())
        .isEqualTo(plan.body());
  }

  @Test
  void texts_come_in_the_language_asked_for_or_in_the_one_there_is() {
    var chinese = client.get(PLAN + "?lang=zh").is(200);

    assertThat(chinese.text("/title")).isEqualTo("赢得人工智能竞赛：美国人工智能行动计划");
    assertThat(chinese.text("/pillars/0/title")).isEqualTo("加速人工智能创新");
    assertThat(client.get(PLAN + "?lang=et").text("/pillars/0/title"))
        .isEqualTo("Accelerate AI Innovation");
    assertThat(client.get(PLAN + "/actions?lang=zh&limit=1").text("/items/0/summary"))
        .isNotEqualTo(client.get(PLAN + "/actions?limit=1").text("/items/0/summary"));
  }

  @Test
  void the_plan_recommends_103_actions_counted_by_pillar() {
    var actions = client.get(PLAN + "/actions?on=2025-07-23&limit=500").is(200);

    assertThat(actions.number("/total")).isEqualTo(103);
    assertThat(actions.at("/items").size()).isEqualTo(103);
    assertThat(actions.number("/counts/pillar/1")).isEqualTo(58);
    assertThat(actions.number("/counts/pillar/2")).isEqualTo(29);
    assertThat(actions.number("/counts/pillar/3")).isEqualTo(16);
    assertThat(actions.at("/next").isNull()).isTrue();
    assertThat(actions.text("/items/0/id")).isEqualTo("AAP-001");
    assertThat(actions.texts("/items/0/agencies")).containsExactly("OSTP");
    assertThat(actions.number("/items/0/page")).isEqualTo(3);
    assertThat(actions.text("/items/0/progress")).isEqualTo("not_started");
    assertThat(actions.text("/items/0/phase/from")).isEqualTo("2025-07-23");
    assertThat(actions.texts("/items/0/phase/because")).hasSize(1);
  }

  @Test
  void ostp_filters_the_actions() {
    var actions = client.get(PLAN + "/actions?on=2025-07-23&agency=OSTP&limit=500").is(200);

    assertThat(actions.number("/total"))
        .isPositive()
        .isLessThan(103)
        .isEqualTo(actions.at("/items").size());
    for (var item : actions.at("/items")) {
      assertThat(item.path("agencies").toString()).contains("\"OSTP\"");
    }
    var everyOther =
        client.get(PLAN + "/actions?on=2025-07-23&limit=500").at("/items").valueStream();
    assertThat(everyOther.filter(item -> item.path("agencies").toString().contains("\"OSTP\"")))
        .hasSize(actions.at("/items").size());
  }

  @Test
  void pages_hold_every_action_once_in_the_order_of_the_plan() {
    var ids = new ArrayList<String>();
    var next = PLAN + "/actions?on=2025-07-23&limit=40";
    while (next != null) {
      var page = client.get(next).is(200);
      ids.addAll(page.texts("/items", "id"));
      next = page.text("/next");
      assertThat(page.header("Link")).isEqualTo(next == null ? "" : "<" + next + ">; rel=\"next\"");
    }

    assertThat(ids).hasSize(103).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void pillar_and_section_filter_too() {
    var actions = client.get(PLAN + "/actions?on=2025-07-23&pillar=3&section=7").is(200);

    assertThat(actions.texts("/items", "pillar")).containsOnly("3");
    assertThat(actions.texts("/items", "section")).containsOnly("7");
    assertThat(actions.at("/counts/pillar").size()).isEqualTo(1);
  }

  @Test
  void before_its_publication_a_plan_has_no_actions_yet() {
    var plan = client.get(PLAN + "?on=2025-07-22").is(200);

    assertThat(plan.text("/status")).isEqualTo("not_yet_issued");
    assertThat(plan.texts("/pillars", "actions")).containsOnly("0");
    assertThat(client.get(PLAN + "/actions?on=2025-07-22").number("/total")).isZero();
  }

  @Test
  void a_plan_without_pillars_is_a_plan() {
    var plan = client.get("/api/v1/plans/us-stargate-2025").is(200);

    assertThat(plan.at("/pillars").size()).isZero();
    assertThat(plan.text("/kind")).isEqualTo("programme");
  }

  @ParameterizedTest
  @CsvSource({"us-eo-14110", "us-no-such-plan", "us-no-such-plan/actions", "us-eo-14110/actions"})
  void what_is_no_plan_is_not_found(String path) {
    client.get("/api/v1/plans/" + path).isProblem(404, "unknown-plan");
  }

  @Test
  void every_parameter_at_fault_is_named_at_once() {
    client
        .get(
            PLAN
                + "/actions?on=2025-13-01&pillar=x&section=-1&progress=begun&agency=*&limit=0"
                + "&cursor=x&lang=E")
        .isProblem(400, "invalid-request")
        .names("on", "pillar", "section", "progress", "agency", "limit", "cursor", "lang");
  }
}
