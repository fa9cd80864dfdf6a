package policytimeline.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// Plans and their actions by command: what comes of each verb.
class PlanCommandsTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final String SOURCE = "\"source\": {\"publisher\": \"The White House\"}";

  private final Client client = Service.withSample().client();

  @Test
  void a_plan_is_published_with_its_pillars_and_read_at_once() {
    var slug = slug();

    var written = publish(slug).is(201);

    assertThat(written.text("/slug")).isEqualTo(slug);
    assertThat(written.header("Location")).isEqualTo("/api/v1/entries/" + written.text("/entry"));
    var plan = read(written, "/api/v1/plans/" + slug + "?on=2026-02-01");
    assertThat(plan.text("/status")).isEqualTo("in_force");
    assertThat(plan.text("/kind")).isEqualTo("action_plan");
    assertThat(plan.texts("/pillars", "title")).containsExactly("Science", "Industry");
    assertThat(plan.text("/pillars/0/aim")).isEqualTo("Know more");
    assertThat(plan.texts("/pillars/0/sections", "title")).containsExactly("Data");
    assertThat(
            read(written, "/api/v1/plans/" + slug + "?lang=zh")
                .texts("/pillars/0/sections", "title"))
        .containsExactly("数据");
  }

  @Test
  void an_action_is_recommended_begun_and_completed_and_stands_so_on_each_day() {
    var slug = published();
    recommend(slug, "A-1").is(201);
    post(slug, "/actions/A-1/progress", "\"progress\": \"under_way\", ", "2026-03-01").is(201);
    var last = post(slug, "/actions/A-1/completion", "", "2026-05-01").is(201);

    assertThat(progress(last, slug, "2026-02-28")).isEqualTo("not_started");
    assertThat(progress(last, slug, "2026-03-01")).isEqualTo("under_way");
    assertThat(progress(last, slug, "2026-05-01")).isEqualTo("completed");
    var completed = read(last, actions(slug) + "?on=2026-06-01&progress=completed");
    assertThat(completed.texts("/items", "id")).containsExactly("A-1");
    assertThat(completed.texts("/items/0/phase/because"))
        .isEqualTo(List.of(String.valueOf(last.text("/entry"))));
    assertThat(read(last, actions(slug) + "?on=2026-06-01&progress=dropped").number("/total"))
        .isZero();
  }

  @Test
  void progress_learned_late_leaves_the_earlier_answer_as_it_was() {
    var slug = published();
    var before = recommend(slug, "A-1").is(201).number("/position");
    var after =
        post(slug, "/actions/A-1/progress", "\"progress\": \"dropped\", ", "2026-03-01").is(201);

    assertThat(progress(after, slug, "2026-04-01")).isEqualTo("dropped");
    assertThat(
            client
                .get(actions(slug) + "?on=2026-04-01&known=@" + before)
                .is(200)
                .text("/items/0/progress"))
        .isEqualTo("not_started");
  }

  @Test
  void a_plan_is_published_once() {
    var slug = published();

    var refused = publish(slug).isProblem(409, "already-issued");

    assertThat(refused.texts("/entries")).hasSize(1);
  }

  @Test
  void an_action_is_recommended_once() {
    var slug = published();
    var earlier = recommend(slug, "A-1").is(201).text("/entry");

    var refused = recommend(slug, "A-1").isProblem(409, "already-recommended");

    assertThat(refused.texts("/entries")).isEqualTo(List.of(String.valueOf(earlier)));
  }

  @Test
  void an_action_is_completed_once() {
    var slug = published();
    recommend(slug, "A-1").is(201);
    var earlier = post(slug, "/actions/A-1/completion", "", "2026-05-01").is(201).text("/entry");

    var again = post(slug, "/actions/A-1/completion", "", "2026-06-01");
    var later = post(slug, "/actions/A-1/progress", "\"progress\": \"dropped\", ", "2026-06-01");

    assertThat(again.isProblem(409, "already-completed").texts("/entries"))
        .isEqualTo(List.of(String.valueOf(earlier)));
    later.isProblem(409, "already-completed");
  }

  @Test
  void an_action_that_is_not_there_does_not_progress() {
    var slug = published();

    post(slug, "/actions/A-9/completion", "", "2026-05-01").isProblem(404, "unknown-action");
    post(slug, "/actions/A-9/progress", "\"progress\": \"dropped\", ", "2026-05-01")
        .isProblem(404, "unknown-action");
  }

  @Test
  void an_action_stands_in_a_section_that_the_plan_has() {
    var slug = published();

    client.post(actions(slug), recommendation("A-1", 1, 9)).isProblem(409, "unknown-section");
  }

  @Test
  void what_was_never_published_recommends_nothing() {
    client.post(actions(slug()), recommendation("A-1", 1, 1)).isProblem(404, "not-issued");
  }

  @Test
  void an_order_recommends_nothing() {
    client.post(actions("us-eo-14179"), recommendation("A-1", 1, 1)).isProblem(409, "other-family");
  }

  @Test
  void a_replaced_plan_is_superseded_and_recommends_nothing_more() {
    var slug = published();
    var replaced = post(slug, "/replacement", "\"by\": \"Plan 2027\", ", "2026-09-01").is(201);

    assertThat(read(replaced, "/api/v1/plans/" + slug + "?on=2026-09-01").text("/status"))
        .isEqualTo("superseded");
    assertThat(read(replaced, "/api/v1/plans/" + slug + "?on=2026-08-31").text("/status"))
        .isEqualTo("in_force");
    recommend(slug, "A-1").is(201);
    post(slug, "/replacement", "", "2026-10-01").isProblem(409, "already-ended");
    post(slug, "/actions/A-1/completion", "", "2026-09-01").isProblem(409, "already-ended");
  }

  @Test
  void a_withdrawn_plan_is_withdrawn() {
    var slug = published();
    var withdrawn = post(slug, "/withdrawal", "", "2026-09-01").is(201);

    assertThat(read(withdrawn, "/api/v1/plans/" + slug + "?on=2026-09-01").text("/status"))
        .isEqualTo("withdrawn");
  }

  @Test
  void every_field_of_a_plan_at_fault_is_named_at_once() {
    client
        .post(
            "/api/v1/plans",
            """
            {"citation": "A plan", "signedOn": "yesterday", "jurisdiction": "US",
             "pillars": [{"number": 1, "title": "One"},
                         {"number": 1, "title": {"x": "?"}, "aim": 7,
                          "sections": [{"title": ""}, null]}]}
            """)
        .isProblem(422, "invalid-request")
        .names(
            "slug",
            "issuer",
            "jurisdiction",
            "signedOn",
            "source",
            "pillars[1].number",
            "pillars[1].title",
            "pillars[1].aim",
            "pillars[1].sections[0].number",
            "pillars[1].sections[0].title",
            "pillars[1].sections[1]");
  }

  @Test
  void every_field_of_an_action_at_fault_is_named_at_once() {
    var slug = published();

    client
        .post(actions(slug), "{\"action\": \"A 1\", \"agencies\": [\"*\"]}")
        .isProblem(422, "invalid-request")
        .names("action", "pillar", "section", "summary", "agencies", "effectiveOn", "source");
    client
        .post(actions(slug) + "/A-1/progress", "{\"progress\": \"begun\", \"remark\": [1]}")
        .isProblem(422, "invalid-request")
        .names("progress", "remark", "effectiveOn", "source");
    client
        .post(actions(slug) + "/A-1/completion", "{\"effectiveOn\": \"x\"}")
        .isProblem(422, "invalid-request")
        .names("effectiveOn", "source");
  }

  @Test
  void a_completion_is_no_progress() {
    post(published(), "/actions/A-1/progress", "\"progress\": \"completed\", ", "2026-05-01")
        .isProblem(422, "invalid-request")
        .names("progress");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/replacement", "/withdrawal"})
  void a_plan_ends_as_a_whole(String end) {
    post(published(), end, "\"inPart\": true, \"provisions\": [\"pillar 1\"], ", "2026-05-01")
        .isProblem(422, "invalid-request")
        .names("inPart", "provisions");
  }

  private static String slug() {
    return "us-test-plan-" + NUMBERS.incrementAndGet();
  }

  private static String actions(String slug) {
    return "/api/v1/plans/" + slug + "/actions";
  }

  private String published() {
    var slug = slug();
    publish(slug).is(201);
    return slug;
  }

  private Answer publish(String slug) {
    return client.post(
        "/api/v1/plans",
        """
        {"slug": "%s", "citation": "A plan", "title": "A plan", "issuer": "white-house",
         "signedOn": "2026-01-15", "effectiveOn": "2026-01-15",
         "pillars": [{"number": 1, "title": "Science", "aim": "Know more", "page": 3,
                      "sections": [{"number": 1, "title": {"en": "Data", "zh": "数据"}}]},
                     {"number": 2, "title": "Industry"}], %s}
        """
            .formatted(slug, SOURCE));
  }

  private Answer recommend(String slug, String action) {
    return client.post(actions(slug), recommendation(action, 1, 1));
  }

  private static String recommendation(String action, int pillar, int section) {
    return """
    {"action": "%s", "pillar": %d, "section": %d, "summary": "Collect data",
     "agencies": ["OSTP"], "page": 4, "effectiveOn": "2026-01-15", %s}
    """
        .formatted(action, pillar, section, SOURCE);
  }

  private Answer post(String slug, String verb, String fields, String on) {
    return client.post(
        "/api/v1/plans/" + slug + verb,
        "{%s\"effectiveOn\": \"%s\", %s}".formatted(fields, on, SOURCE));
  }

  private Answer read(Answer written, String path) {
    return client.getAtLeast(written.number("/position"), path).is(200);
  }

  private String progress(Answer written, String slug, String on) {
    return String.valueOf(read(written, actions(slug) + "?on=" + on).text("/items/0/progress"));
  }
}
