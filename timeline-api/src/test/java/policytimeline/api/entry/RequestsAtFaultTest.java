package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// What a writer may get wrong, and what it is told.
class RequestsAtFaultTest {

  private static final String ORDERS = "/api/v1/orders";

  private final Client client = Service.withSample().client();

  @Test
  void every_field_that_is_missing_is_named_at_once() {
    client
        .post(ORDERS, "{}")
        .isProblem(422, "invalid-request")
        .names("citation", "signedOn", "source");
    client
        .post(ORDERS + "/us-eo-14179/revocations", "{}")
        .isProblem(422, "invalid-request")
        .names("source");
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    client
        .post(
            ORDERS,
            """
            {"citation": "%s", "slug": "US EO", "kind": "law", "issuer": "The President",
             "jurisdiction": "USA!", "signedOn": "2026-13-01", "effectiveOn": "soon",
             "expiresOn": "never", "titles": {"english": "x"},
             "source": {"publisher": "x", "citation": "%s", "publishedOn": "x", "takenOn": "y"}}
            """
                .formatted("x".repeat(301), "y".repeat(301)))
        .isProblem(422, "invalid-request")
        .names(
            "citation",
            "slug",
            "kind",
            "issuer",
            "jurisdiction",
            "signedOn",
            "effectiveOn",
            "expiresOn",
            "titles",
            "source.citation",
            "source.publishedOn",
            "source.takenOn");
  }

  @Test
  void every_field_of_an_act_at_fault_is_named_at_once() {
    client
        .post(
            ORDERS + "/US-EO/revocations",
            """
            {"signedOn": "x", "effectiveOn": "y", "statedOn": "z", "by": "%s",
             "provisions": ["", "%s"], "source": {"publisher": " "}}
            """
                .formatted("x".repeat(301), "y".repeat(3000)))
        .isProblem(422, "invalid-request")
        .names(
            "slug",
            "signedOn",
            "effectiveOn",
            "statedOn",
            "by",
            "provisions",
            "provisions",
            "source.publisher");
  }

  @Test
  void a_message_says_what_would_be_accepted_and_what_came() {
    var refused = client.post(ORDERS, Orders.issue(Orders.citation(), "2026-13-01")).is(422);

    assertThat(refused.texts("/errors", "message"))
        .allMatch(message -> message.contains("2026-04-03") && message.contains("2026-13-01"));
  }

  @Test
  void the_source_is_checked_as_a_whole() {
    client
        .post(
            ORDERS,
            """
            {"citation": "%s", "signedOn": "2026-05-01",
             "source": {"publisher": "x", "url": "javascript:alert(1)"}}
            """
                .formatted(Orders.citation()))
        .isProblem(422, "invalid-request")
        .names("source.url");
  }

  @Test
  void an_unknown_field_is_named() {
    client.post(ORDERS, "{\"sorce\": {}}").isProblem(422, "invalid-request").names("sorce");
    client
        .post(ORDERS, "{\"source\": {\"publisher\": \"x\", \"link\": \"y\"}}")
        .isProblem(422, "invalid-request")
        .names("source.link");
  }

  @Test
  void a_field_of_another_type_is_named() {
    client
        .post(ORDERS, "{\"orderInDay\": \"first\"}")
        .isProblem(422, "invalid-request")
        .names("orderInDay");
    client
        .post(ORDERS, "{\"source\": \"Federal Register\"}")
        .isProblem(422, "invalid-request")
        .names("source");
    client
        .post(ORDERS, "{\"titles\": [\"An order\"]}")
        .isProblem(422, "invalid-request")
        .names("titles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "not json", "[]", "\"x\"", "null"})
  void what_is_no_json_object_is_a_400(String body) {
    client.post(ORDERS, body).isProblem(400, "not-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\u0000"})
  void a_nul_is_a_fault_of_the_request(String text) {
    var body =
        """
        {"citation": "%s", "title": "%s", "signedOn": "2026-05-01",
         "source": {"publisher": "A test"}}
        """
            .formatted(Orders.citation(), text);

    client.post(ORDERS, body).isProblem(422, "invalid-request").names("title");
  }

  @Test
  void a_nul_is_a_fault_in_each_text_of_an_act() {
    var order = Orders.issued(client, "2026-05-01");

    var answer =
        client.post(
            ORDERS + "/" + order + "/reinstatements",
            """
            {"effectiveOn": "2026-06-01", "undoes": "a\\u0000b",
             "source": {"publisher": "A test"}}
            """);

    assertThat(answer.status()).as(answer.body()).isIn(404, 422);
  }

  @Test
  void a_half_of_a_character_does_no_harm() {
    var body =
        """
        {"citation": "%s", "title": "a \\ud800 b", "signedOn": "2026-05-01",
         "source": {"publisher": "A test"}}
        """
            .formatted(Orders.citation());

    assertThat(client.post(ORDERS, body).status()).isIn(201, 422);
  }

  @Test
  void an_end_before_the_issue_is_recorded_or_refused_and_never_a_fault_of_the_service() {
    var body =
        """
        {"citation": "%s", "signedOn": "2026-05-01", "effectiveOn": "2026-05-01",
         "expiresOn": "2020-01-01", "source": {"publisher": "A test"}}
        """
            .formatted(Orders.citation());

    assertThat(client.post(ORDERS, body).status()).isIn(201, 409, 422);
  }

  @Test
  void another_media_type_is_a_415() {
    client
        .send(
            ORDERS,
            request ->
                request
                    .header("Authorization", "Bearer " + client.token())
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("EO 14110")))
        .isProblem(415, "http-415");
  }

  @Test
  void another_method_is_a_405() {
    var refused =
        client
            .send(
                "/api/v1/state",
                request ->
                    request
                        .header("Authorization", "Bearer " + client.token())
                        .POST(BodyPublishers.noBody()))
            .isProblem(405, "http-405");

    assertThat(refused.header("Allow")).contains("GET");
  }

  @Test
  void a_form_that_is_not_offered_is_a_406() {
    assertThat(client.get("/api/v1/state", "Accept", "application/pdf").status()).isEqualTo(406);
  }

  @Test
  void an_unknown_path_is_a_404() {
    client.get("/api/v1/nothing").isProblem(404, "http-404");
    client.get("/api/v1/").isProblem(404, "http-404");
  }

  @Test
  void an_address_that_is_refused_before_it_is_read_is_a_problem_too() {
    client.get("/api/v1/instruments/a%25b").isProblem(400, "http-400");
    client.get("/api/v1//state").isProblem(400, "http-400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic dGVzdDp0ZXN0", "nonsense"})
  void a_token_that_is_not_the_one_is_a_401(String authorization) {
    var refused =
        client
            .send(
                ORDERS,
                request ->
                    request
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .POST(
                            BodyPublishers.ofString(Orders.issue(Orders.citation(), "2026-05-01"))))
            .isProblem(401, "unauthorized");

    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void a_token_in_the_address_is_no_token() {
    client
        .send(
            ORDERS + "?access_token=" + client.token(),
            request ->
                request
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Orders.issue(Orders.citation(), "2026-05-01"))))
        .isProblem(401, "unauthorized");
  }
}
