package policytimeline.api.upcoming;

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

/// The dates ahead.
class UpcomingOverHttpTest {

  private final Client client = Service.withSample().client();

  @Test
  void the_stages_of_the_ai_act_that_lie_ahead_are_told() {
    var answer = client.get("/api/v1/upcoming?from=2026-11-25&to=2029-01-01&topic=ai").is(200);

    assertThat(told(answer))
        .contains(
            "2027-12-02 eu-reg-2024-1689 application", "2028-08-02 eu-reg-2024-1689 application");
    assertThat(answer.number("/total")).isEqualTo(answer.json().at("/items").size());
    assertThat(answer.json().at("/items/0/entries").isEmpty()).isFalse();
  }

  @Test
  void what_was_ahead_then_is_told_of_days_that_lie_behind() {
    var answer = client.get("/api/v1/upcoming?from=2025-01-20&to=2025-01-24&topic=ai").is(200);

    assertThat(told(answer))
        .contains(
            "2025-01-20 us-eo-14110 end",
            "2025-01-21 us-stargate-2025 issue",
            "2025-01-23 us-eo-14179 issue");
  }

  @Test
  void an_order_that_begins_later_and_expires_has_both_days_ahead() {
    var fresh = Service.empty().client();
    var citation = Orders.citation();
    var issue =
        """
        {"citation": "%s", "signedOn": "2030-01-01", "effectiveOn": "2030-02-01",
         "expiresOn": "2031-02-01", "source": {"publisher": "Federal Register"}}
        """
            .formatted(citation);
    var order = fresh.post("/api/v1/orders", issue).is(201);
    var slug = Orders.slug(citation);
    var amended =
        fresh
            .post("/api/v1/orders/" + slug + "/amendments", Orders.act("EO 9", "2030-03-01"))
            .is(201);
    var path =
        "/api/v1/upcoming?from=2030-01-01&to=2032-01-01&q=%s&known=@%d"
            .formatted(slug, amended.number("/position"));

    assertThat(told(fresh.getAtLeast(amended.number("/position"), path).is(200)))
        .containsExactly(
            "2030-01-01 " + slug + " issue",
            "2030-02-01 " + slug + " commencement",
            "2030-03-01 " + slug + " amendment",
            "2031-02-01 " + slug + " expiry");
    var before = path.replaceAll("@\\d+", "@" + order.number("/position"));
    assertThat(told(fresh.get(before).is(200))).noneMatch(each -> each.endsWith("amendment"));
  }

  @Test
  void pages_follow_each_other_until_all_is_told() {
    var path = "/api/v1/upcoming?from=2025-01-01&to=2025-03-01";
    var told = new ArrayList<String>();
    var page = client.get(path + "&limit=20").is(200);
    told.addAll(told(page));
    while (page.text("/next") != null) {
      page = client.get(String.valueOf(page.text("/next"))).is(200);
      told.addAll(told(page));
    }

    assertThat(told).isEqualTo(told(client.get(path + "&limit=500").is(200)));
    assertThat(told).hasSizeGreaterThan(100);
  }

  @Test
  void without_days_it_is_the_year_from_today_on_and_its_permalink_says_which() {
    var answer = client.get("/api/v1/upcoming").is(200);
    var permalink = String.valueOf(answer.text("/permalink"));

    assertThat(permalink).contains("from=" + answer.text("/from"), "to=" + answer.text("/to"));
    var again = client.get(permalink).is(200);
    assertThat(again.json().at("/items")).isEqualTo(answer.json().at("/items"));
    assertThat(again.header("Cache-Control")).contains("immutable");
  }

  @Test
  void the_permalink_of_the_last_days_of_the_calendar_can_be_asked_for() {
    var answer = client.get("/api/v1/upcoming?from=9999-06-01").is(200);

    client.get(String.valueOf(answer.text("/permalink"))).is(200);
  }

  @Test
  void it_can_be_had_as_csv() {
    var csv = client.get("/api/v1/upcoming.csv?from=2025-01-20&to=2025-01-24&topic=ai").is(200);

    assertThat(csv.body())
        .startsWith("on,slug,citation,title,")
        .contains("2025-01-20,us-eo-14110,EO 14110,")
        .contains(",end,in_force,all,revoked,none,");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2025-01-20&to=2025-01-20, to",
    "from=2025-01-20&to=2036-01-21, to",
    "from=now, from",
    "limit=0, limit",
    "cursor=xx, cursor"
  })
  void what_is_wrong_is_named(String query, String field) {
    client.get("/api/v1/upcoming?" + query).isProblem(400, "invalid-request").names(field);
  }

  private static List<String> told(Answer answer) {
    return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
        .map(
            item ->
                "%s %s %s"
                    .formatted(
                        item.at("/on").asString(),
                        item.at("/slug").asString(),
                        item.at("/event").asString()))
        .toList();
  }
}
