package policytimeline.api.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;
import policytimeline.api.TimelineApplication;
import tools.jackson.databind.JsonNode;

/// A poisoned entry as an administrator and as readers see it, on a service of its own.
class DeadLettersOverHttpTest {

  private static final String LETTERS = "/api/v1/dead-letters";

  @TempDir private static Path home;

  private static ConfigurableApplicationContext service;
  private static Client client;
  private static JdbcClient db;
  private static TransactionOperations transactions;

  /// A poisoned order.
  ///
  /// @param position of the entry that cannot be read
  private record Poisoned(String slug, String entry, long position) {

    String at(String rest, long known) {
      return "/api/v1/instruments/%s%s?on=2025-01-20&known=@%d".formatted(slug, rest, known);
    }
  }

  @BeforeAll
  static void start() {
    System.setProperty("disable-axoniq-console-message", "true");
    var settings = new ArrayList<>(Service.database());
    settings.addAll(
        List.of("--server.port=0", "--timeline.home=" + home, "--timeline.sample=false"));
    service = SpringApplication.run(TimelineApplication.class, settings.toArray(String[]::new));
    var server = ((WebServerApplicationContext) service).getWebServer();
    client = Client.of(server == null ? 0 : server.getPort(), home);
    db = service.getBean(JdbcClient.class);
    transactions = service.getBean(TransactionOperations.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void it_is_parked_seen_retried_and_gone() {
    var other = Orders.issued(client, "2020-10-21");
    var order = poisoned();

    assertThat(letter(order).path("instrument").asString()).isEqualTo(order.slug());
    assertThat(letter(order).path("type").asString()).isEqualTo("OrderRevoked");
    assertThat(letter(order).path("position").asLong()).isEqualTo(order.position());
    assertThat(letter(order).path("cause").asString()).contains("cannot be read");
    assertThat(letter(order).path("attempts").asInt()).isEqualTo(1);
    assertThat(client.get(order.at("", order.position())).text("/status")).isEqualTo("in_force");
    assertNothingElseWaits(other, order);

    var again = retry(letter(order).path("id").asString()).isProblem(409, "still-parked");
    assertThat(again.text("/cause")).contains("cannot be read");
    assertThat(again.number("/attempts")).isEqualTo(2);
    assertThat(again.texts("/entries")).containsExactly(order.entry());

    mend(order);
    var done = retry(letter(order).path("id").asString()).is(200);
    assertThat(done.text("/instrument")).isEqualTo(order.slug());
    assertThat(done.texts("/takenIn", "entry")).containsExactly(order.entry());
    assertThat(letters().texts("/items", "entry")).doesNotContain(order.entry());
    var whole = client.get(order.at("", order.position())).is(200);
    assertThat(whole.text("/status")).isEqualTo("revoked");
    assertIsWhole(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/timeline", "/entries", "/relations", "/why"})
  void an_answer_that_lacks_it_says_so_and_is_not_kept(String rest) {
    var order = poisoned();

    assertThat(client.get(order.at(rest, order.position())).is(200))
        .satisfies(DeadLettersOverHttpTest::assertIsIncomplete);
    assertIsWhole(client.get(order.at(rest, order.position() - 1)).is(200));

    mend(order);
    retry(letter(order).path("id").asString()).is(200);
    assertIsWhole(client.get(order.at(rest, order.position())).is(200));
  }

  @Test
  void so_does_the_calendar_of_dates_ahead() {
    var order = poisoned();
    var path = "/api/v1/upcoming.ics?from=2020-01-01&to=2021-01-01&known=@";

    var lacking = client.get(path + order.position()).is(200);
    assertThat(lacking.body().replace("\r\n ", "")).contains("This calendar is incomplete");
    assertThat(lacking.header("Cache-Control")).isEqualTo("no-store");
    assertThat(client.get(path + (order.position() - 1)).is(200).body().replace("\r\n ", ""))
        .doesNotContain("incomplete");

    mend(order);
    retry(letter(order).path("id").asString()).is(200);
  }

  @Test
  void so_does_the_sheet_of_evidence() {
    var order = poisoned();

    var lacking = client.get(order.at("/evidence", order.position())).is(200);
    assertThat(lacking.body()).contains("This sheet is incomplete");
    assertThat(lacking.header("Cache-Control")).isEqualTo("no-store");
    assertThat(client.get(order.at("/evidence", order.position() - 1)).is(200).body())
        .doesNotContain("incomplete");

    mend(order);
    retry(letter(order).path("id").asString()).is(200);
    assertThat(client.get(order.at("/evidence", order.position())).is(200).body())
        .doesNotContain("incomplete");
  }

  @Test
  void so_does_a_state_at_or_after_its_position() {
    var order = poisoned();
    var state = "/api/v1/state?on=2025-01-20&known=@";

    assertIsIncomplete(client.get(state + order.position()).is(200));
    assertIsWhole(client.get(state + (order.position() - 1)).is(200));

    mend(order);
    retry(letter(order).path("id").asString()).is(200);
    assertIsWhole(client.get(state + order.position()).is(200));
  }

  @ParameterizedTest
  @CsvSource({"/dashboard?years=2&on=, 2024-03-05", "/?on=, 2025-05-06"})
  void counts_on_a_page_that_lacks_it_are_not_kept(String page, String day) {
    var slug = Orders.issued(client, "2023-10-30");
    var revocations = "/api/v1/orders/%s/revocations".formatted(slug);
    var order = poisoned(slug, revocations, Orders.act("EO 14148", day));
    var path = page + "2025-01-20&known=@" + order.position();

    var lacking = client.get(path, "Accept", "text/html").is(200).body();

    mend(order);
    retry(letter(order).path("id").asString()).is(200);
    var whole = client.get(path, "Accept", "text/html").is(200).body();
    assertThat(drawn(whole)).isNotEmpty().isNotEqualTo(drawn(lacking));
  }

  /// The bars of what ended.
  private static String drawn(String page) {
    return Pattern.compile("<path class=\"down\"[^>]*>")
        .matcher(page)
        .results()
        .map(found -> found.group())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/actions"})
  void so_does_a_plan_and_its_actions(String rest) {
    var slug = "us-plan-poisoned" + rest.replace('/', '-');
    client.post("/api/v1/plans", plan(slug)).is(201);
    var replacement = "/api/v1/plans/%s/replacement".formatted(slug);
    var plan = poisoned(slug, replacement, Orders.act("EO 14179", "2025-06-01"));
    var path = "/api/v1/plans/%s%s?on=2025-06-01&known=@".formatted(slug, rest);

    assertIsIncomplete(client.get(path + plan.position()).is(200));
    assertIsWhole(client.get(path + (plan.position() - 1)).is(200));

    mend(plan);
    retry(letter(plan).path("id").asString()).is(200);
    assertIsWhole(client.get(path + plan.position()).is(200));
  }

  @Test
  void the_audit_trail_shows_what_cannot_be_read_as_it_is() {
    var order = poisoned();

    var trail = client.get(order.at("/entries", order.position())).is(200);
    assertThat(trail.texts("/entries", "id")).contains(order.entry());
    assertThat(trail.text("/entries/1/data")).startsWith("!{");
    assertThat(client.get("/api/v1/entries/" + order.entry()).is(200).text("/data"))
        .startsWith("!{");

    mend(order);
    retry(letter(order).path("id").asString()).is(200);
  }

  @Test
  void only_an_administrator_sees_and_retries_them() {
    client.get(LETTERS).isProblem(401, "unauthorized");
    client.get(LETTERS, "Authorization", "Bearer wrong").is(401);
    client
        .send(LETTERS + "/any/retry", request -> request.POST(BodyPublishers.noBody()))
        .isProblem(401, "unauthorized");
    assertThat(letters().header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void a_letter_that_nobody_knows_cannot_be_retried() {
    assertThat(retry("none").isProblem(404, "unknown-dead-letter").text("/detail"))
        .contains("none", LETTERS);
  }

  private static String plan(String slug) {
    return """
    {"slug": "%1$s", "citation": "%1$s", "title": "A plan", "issuer": "president",
     "signedOn": "2025-01-23", "effectiveOn": "2025-01-23",
     "source": {"publisher": "Federal Register"}}
    """
        .formatted(slug);
  }

  private static Poisoned poisoned() {
    var slug = Orders.issued(client, "2023-10-30");
    var revocations = "/api/v1/orders/%s/revocations".formatted(slug);
    return poisoned(slug, revocations, Orders.act("EO 14148", "2025-01-20"));
  }

  /// The projection waits for this lock, so nobody has seen the entry before it is spoilt.
  private static Poisoned poisoned(String slug, String path, String act) {
    var written =
        transactions.<Answer>execute(
            _ -> {
              db.sql("select position from projected for update").query(Long.class).single();
              var recorded = client.post(path, act).is(201);
              change(
                  "update domain_event_entry set payload = '!' || payload",
                  recorded.at("/entry").asString());
              return recorded;
            });
    client.getAtLeast(written.number("/position"), "/api/v1/coverage").is(200);
    return new Poisoned(slug, written.at("/entry").asString(), written.number("/position"));
  }

  private static void mend(Poisoned order) {
    change("update domain_event_entry set payload = substr(payload, 2)", order.entry());
  }

  private static void change(String update, String entry) {
    db.sql(update + " where event_identifier = ?").param(entry).update();
  }

  private static Answer letters() {
    return client.get(LETTERS, "Authorization", "Bearer " + client.token()).is(200);
  }

  private static JsonNode letter(Poisoned order) {
    var found =
        letters()
            .at("/items")
            .valueStream()
            .filter(each -> each.path("entry").asString().equals(order.entry()))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Answer retry(String id) {
    return client.post(LETTERS + "/" + id + "/retry", "");
  }

  private static void assertNothingElseWaits(String other, Poisoned order) {
    var written =
        client
            .post(
                "/api/v1/orders/%s/revocations".formatted(other),
                Orders.act("EO 14003", "2021-01-22"))
            .is(201)
            .number("/position");
    assertThat(written).isGreaterThan(order.position());
    var answer =
        client
            .getAtLeast(
                written, "/api/v1/instruments/%s?on=2021-01-22&known=@%d".formatted(other, written))
            .is(200);
    assertThat(answer.text("/status")).isEqualTo("revoked");
    assertIsWhole(answer);
  }

  private static void assertIsIncomplete(Answer answer) {
    assertThat(answer.at("/incomplete").asBoolean()).isTrue();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  private static void assertIsWhole(Answer answer) {
    assertThat(answer.at("/incomplete").asBoolean()).isFalse();
    assertThat(answer.header("Cache-Control")).contains("immutable");
  }
}
