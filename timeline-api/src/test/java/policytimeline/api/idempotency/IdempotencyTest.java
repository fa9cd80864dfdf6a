package policytimeline.api.idempotency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

class IdempotencyTest {

  private static final int CLIENTS = 32;

  private static final int KEYS = 100;

  private final Client client = Service.withSample().client();

  @Test
  void a_repeated_request_gets_the_first_answer_and_records_nothing() {
    var first = issue("key-first", "EO 71001");
    var head = client.head();

    var again = issue("key-first", "EO 71001");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(client.head()).isEqualTo(head);
  }

  @Test
  void another_body_under_a_key_is_refused() {
    issue("key-reused", "EO 71002");

    var other = issue("key-reused", "EO 71003");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().path("type").asString()).isEqualTo("/problems/idempotency-key-reused");
    assertThat(client.get("/api/v1/instruments/us-eo-71003").status()).isEqualTo(404);
  }

  @Test
  void a_refusal_is_repeated_too() {
    issue("key-issue", "EO 71004");
    var refused = issue("key-refused", "EO 71004");

    var again = issue("key-refused", "EO 71004");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().path("entries")).isEqualTo(refused.json().path("entries"));
  }

  @Test
  void a_key_is_visible_ascii() {
    var spaced = issue("two words", "EO 71005");

    assertThat(spaced.status()).isEqualTo(400);
    assertThat(spaced.json().path("detail").asString()).contains("Idempotency-Key");
  }

  @Test
  void thirty_two_clients_repeating_a_hundred_keys_record_each_fact_once()
      throws InterruptedException, ExecutionException {
    var head = client.head();

    Map<Integer, Set<String>> answers;
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var sent = clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(this::repeating).toList());
      answers =
          all(sent).collect(groupingBy(Sent::key, mapping(each -> each.answer().body(), toSet())));
    }

    assertThat(answers.values()).allMatch(bodies -> bodies.size() == 1);
    assertThat(client.head()).isEqualTo(head + answers.size());
  }

  private record Sent(int key, Answer answer) {}

  private Callable<Stream<Sent>> repeating(int seed) {
    return () -> {
      var random = new Random(seed);
      return random
          .ints(25, 0, KEYS)
          .mapToObj(key -> new Sent(key, issue("many-" + key, "EO " + (72_000 + key))))
          .toList()
          .stream();
    };
  }

  private static Stream<Sent> all(List<Future<Stream<Sent>>> sent)
      throws InterruptedException, ExecutionException {
    var all = Stream.<Sent>empty();
    for (var each : sent) {
      all = Stream.concat(all, each.get());
    }
    return all;
  }

  private Answer issue(String key, String citation) {
    var body =
        """
        {"citation": "%s", "title": "An order", "signedOn": "2026-11-01",
         "effectiveOn": "2026-11-01", "source": {"publisher": "Federal Register"}}
        """
            .formatted(citation);
    return client.postUnder(key, "/api/v1/orders", body);
  }
}
