package policytimeline.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Listening;
import policytimeline.api.Service;

/// An import is carried out in the background, and can be looked at and ended meanwhile.
class ImportJobsTest {

  private static final String IMPORTS = "/api/v1/imports";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Client client = Service.empty().client();

  @Test
  void an_import_is_accepted_and_told_where_it_can_be_watched() {
    var accepted = post("?format=jsonl", facts(1));

    assertThat(accepted.header("Location")).isEqualTo(IMPORTS + "/" + accepted.text("/id"));
    assertThat(accepted.text("/state")).isIn("queued", "running", "completed");
    assertThat(client.over(accepted).number("/recorded")).isEqualTo(1);
  }

  @Test
  void its_progress_is_streamed_until_it_is_over() throws IOException {
    var accepted = post("?format=jsonl", facts(2000));

    var events =
        client.get(accepted.header("Location") + "/stream", "Accept", "text/event-stream").is(200);

    assertThat(events.header("Content-Type")).startsWith("text/event-stream");
    assertThat(events.body()).contains("event:over", "\"state\":\"completed\"", "\"progress\":1");
  }

  @Test
  void its_progress_is_told_while_it_goes_on() throws IOException, InterruptedException {
    var accepted = post("?format=jsonl", facts(30_000));
    var path = accepted.header("Location");

    try (var listening = Listening.to(client.address(path), "Accept", "text/event-stream")) {
      assertThat(listening.first()).isEqualTo("event:progress");
      assertThat(client.get(path).text("/state")).isIn("queued", "running");
    }
    delete(path).is(200);
    client.over(accepted);
  }

  @Test
  void an_import_that_is_cancelled_keeps_what_it_recorded_and_records_no_more() {
    var accepted = post("?format=jsonl", facts(30_000));
    var path = accepted.header("Location");

    delete(path).is(200);

    var over = client.over(accepted);
    assertThat(over.text("/state")).isEqualTo("cancelled");
    assertThat(over.number("/recorded")).isLessThan(30_000);
    var again = client.over(accepted);
    assertThat(again.number("/recorded")).isEqualTo(over.number("/recorded"));
    delete(path).isProblem(409, "import-over");
  }

  @Test
  void two_imports_at_once_do_not_disturb_each_other() {
    var one = post("?format=jsonl", facts(2500));
    var other = post("?format=jsonl", facts(2500));

    assertThat(client.over(one).number("/recorded")).isEqualTo(2500);
    assertThat(client.over(other).number("/recorded")).isEqualTo(2500);
  }

  @Test
  void a_dry_run_shows_what_would_be_recorded() {
    var head = client.head();
    var done = client.over(post("?format=jsonl&dryRun=true", facts(3)));

    assertThat(done.json().path("dryRun").asBoolean()).isTrue();
    assertThat(done.number("/recorded")).isEqualTo(3);
    var first = client.get(done.text("/links/preview") + "?limit=2").is(200);
    assertThat(first.texts("/items", "action")).containsExactly("recorded", "recorded");
    assertThat(first.text("/items/0/event/type")).isEqualTo("OrderIssued");
    var rest =
        client.get(done.text("/links/preview") + "?limit=2&cursor=" + first.text("/next")).is(200);
    assertThat(rest.at("/items")).hasSize(1);
    assertThat(rest.at("/next").isNull()).isTrue();
    assertThat(client.head()).isEqualTo(head);
  }

  @Test
  void a_format_that_is_not_named_is_found_out() {
    assertThat(client.over(post("", facts(1))).text("/format")).isEqualTo("jsonl");
  }

  /// Orders that no other test has.
  private static String facts(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              var number = NUMBERS.incrementAndGet();
              return "{\"type\": \"OrderIssued\", \"instrument\": \"us-job-%d\", \"citation\": \"Job %d\","
                      .formatted(number, number)
                  + " \"kind\": \"executive_order\", \"issuer\": \"president\","
                  + " \"jurisdiction\": \"us\", \"signedOn\": \"2026-05-01\","
                  + " \"source\": {\"publisher\": \"A test\"}}\n";
            })
        .collect(Collectors.joining());
  }

  private Answer post(String query, String body) {
    return client
        .send(
            IMPORTS + query,
            request ->
                request
                    .header("Authorization", "Bearer " + client.token())
                    .header("Content-Type", "application/jsonl")
                    .POST(BodyPublishers.ofString(body)))
        .is(202);
  }

  private Answer delete(String path) {
    return client.send(
        path, request -> request.header("Authorization", "Bearer " + client.token()).DELETE());
  }
}
