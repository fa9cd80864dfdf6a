package policytimeline.api.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;
import tools.jackson.databind.JsonNode;

/// What changed from one question to another.
class DifferenceOverHttpTest {

  private static final String TURN = "/api/v1/diff?from=2025-01-19&to=2025-07-24&topic=ai";

  private final Client client = Service.withSample().client();

  @Test
  void the_turn_of_policy_on_artificial_intelligence_is_told_with_cause_and_entries() {
    var answer = client.get(TURN + "&limit=500").is(200);

    assertThat(told(answer))
        .contains(
            "us-eo-14110 in_force -> revoked 2025-01-20 revoked date_reached",
            "us-eo-14179 not_yet_issued -> in_force 2025-01-23 issued date_reached",
            "us-omb-m-24-10 in_force -> superseded 2025-04-03 superseded date_reached",
            "us-omb-m-25-21 not_yet_issued -> in_force 2025-04-03 issued date_reached",
            "us-ai-action-plan-2025 not_yet_issued -> in_force 2025-07-23 issued date_reached");
    assertThat(answer.json().at("/changes")).allSatisfy(DifferenceOverHttpTest::hasItsEntries);
    assertThat(answer.number("/total")).isEqualTo(told(answer).size());
    assertThat(answer.text("/from/coverage/status")).isEqualTo("covered");
  }

  @Test
  void its_permalink_fixes_both_days_and_both_positions_and_gives_the_same() {
    var answer = client.get(TURN).is(200);
    var again = client.get(answer.text("/permalink")).is(200);

    assertThat(answer.text("/permalink")).contains("from=2025-01-19", "fromKnown=@", "toKnown=@");
    assertThat(again.json().at("/changes")).isEqualTo(answer.json().at("/changes"));
    assertThat(again.header("Cache-Control")).contains("immutable");
  }

  @Test
  void pages_follow_each_other_until_all_is_told() {
    var told = new ArrayList<String>();
    var page = client.get(TURN + "&limit=4").is(200);
    told.addAll(told(page));
    while (page.text("/next") != null) {
      page = client.get(page.text("/next")).is(200);
      told.addAll(told(page));
    }

    assertThat(told).isEqualTo(told(client.get(TURN + "&limit=500").is(200)));
    assertThat(told).hasSizeGreaterThan(8).doesNotHaveDuplicates();
  }

  @Test
  void the_status_after_narrows_it() {
    var ended = client.get(TURN + "&status=revoked,superseded&limit=500").is(200);

    assertThat(told(ended)).isNotEmpty().allMatch(each -> each.matches(".*-> (revoked|supers).*"));
  }

  /// Acceptance case 15.
  @Test
  void a_late_fact_that_changes_an_answer_already_given_is_seen_between_two_values_of_known() {
    var fresh = Service.empty().client();
    var slug = Orders.issued(fresh, "2024-01-01");
    var before = fresh.head();
    var act = fresh.post("/api/v1/orders/%s/revocations".formatted(slug), Orders.act("EO 9", "2025-01-20"));
    var after = act.is(201).number("/position");
    var path =
        "/api/v1/diff?from=2025-01-22&to=2025-01-22&fromKnown=@%d&toKnown=@%d&atLeast=%d"
            .formatted(before, after, after);

    var answer = fresh.get(path).is(200);

    assertThat(told(answer))
        .containsExactly(slug + " in_force -> revoked 2025-01-20 revoked late_fact");
    assertThat(answer.text("/changes/0/entries/0")).isEqualTo(act.text("/entry"));
    assertThat(told(fresh.get(path.replace("2025-01-22", "2025-01-19")).is(200))).isEmpty();
  }

  @Test
  void it_can_be_had_as_csv() {
    var csv = client.get("/api/v1/diff.csv?from=2025-01-19&to=2025-07-24&topic=ai&q=14110").is(200);

    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body())
        .startsWith("slug,citation,title,family,kind,from_status,")
        .contains("us-eo-14110,EO 14110,\"Safe, Secure, and Trustworthy ")
        .contains(",in_force,all,revoked,none,2025-01-20,revoked,date_reached,");
  }

  @ParameterizedTest
  @CsvSource({
    "to=2025-07-24, from",
    "from=2025-01-19, to",
    "from=2025-01-19&to=2025-01-18, to",
    "from=2025-01-19&to=2025-01-20&fromKnown=@3&toKnown=@2, toKnown",
    "from=2025-01-19&to=2025-01-20&cursor=none, cursor",
    "from=2025-01-19&to=2025-01-20&limit=501, limit",
    "from=2025-01-19&to=2025-01-20&family=act, family"
  })
  void what_is_wrong_is_named(String query, String field) {
    client.get("/api/v1/diff?" + query).isProblem(400, "invalid-request").names(field);
  }

  private static void hasItsEntries(JsonNode change) {
    assertThat(change.at("/entries").isEmpty()).isFalse();
    assertThat(change.at("/cause").asString()).isNotBlank();
  }

  private static List<String> told(Answer answer) {
    return StreamSupport.stream(answer.json().at("/changes").spliterator(), false)
        .map(
            change ->
                "%s %s -> %s %s %s %s"
                    .formatted(
                        change.at("/slug").asString(),
                        change.at("/from/status").asString(),
                        change.at("/to/status").asString(),
                        change.at("/on").asString(),
                        change.at("/cause").asString(),
                        change.at("/through").asString()))
        .toList();
  }
}
