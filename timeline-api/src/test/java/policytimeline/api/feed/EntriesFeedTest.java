package policytimeline.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Listening;
import policytimeline.api.Orders;
import policytimeline.api.Service;
import tools.jackson.databind.json.JsonMapper;

/// The log as a feed.
class EntriesFeedTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Client client = Service.withSample().client();

  @Test
  void entries_come_in_record_order_page_after_page() {
    var first = client.get("/api/v1/entries?after=100&limit=3&known=@200").is(200);
    var second = client.get(String.valueOf(first.text("/next"))).is(200);

    assertThat(positions(first)).containsExactly(101L, 102L, 103L);
    assertThat(positions(second)).containsExactly(104L, 105L, 106L);
    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(first.header("Cache-Control")).contains("immutable");
    assertThat(positions(client.get("/api/v1/entries?after=198&known=@200").is(200)))
        .containsExactly(199L, 200L);
  }

  @Test
  void the_newest_come_first_when_asked_for() {
    var first = client.get("/api/v1/entries?order=newest&limit=2&known=@200").is(200);
    var second = client.get(String.valueOf(first.text("/next"))).is(200);

    assertThat(positions(first)).containsExactly(200L, 199L);
    assertThat(positions(second)).containsExactly(198L, 197L);
  }

  @Test
  void they_are_narrowed_by_type_and_instrument() {
    var revocations = client.get("/api/v1/entries?type=OrderRevoked&slug=us-eo-14110").is(200);

    assertThat(revocations.texts("/items", "type")).containsExactly("OrderRevoked");
    assertThat(revocations.texts("/items", "instrument")).containsExactly("us-eo-14110");
    assertThat(revocations.text("/next")).isNull();
  }

  @Test
  void one_that_no_longer_stands_says_what_voided_it() {
    var fresh = Service.empty().client();
    var slug = Orders.issued(fresh, "2024-01-01");
    var act =
        fresh.post("/api/v1/orders/" + slug + "/revocations", Orders.act("EO 9", "2025-01-20"));
    var retraction =
        fresh
            .post(
                "/api/v1/entries/" + act.is(201).text("/entry") + "/retraction",
                "{\"reason\": \"misread\", \"source\": {\"publisher\": \"Federal Register\"}}")
            .is(201);
    var position = retraction.number("/position");
    var path = "/api/v1/entries?type=OrderRevoked&slug=" + slug + "&known=@";

    assertThat(fresh.getAtLeast(position, path + position).is(200).text("/items/0/voidedBy"))
        .isEqualTo(retraction.text("/entry"));
    assertThat(fresh.get(path + (position - 1)).is(200).text("/items/0/voidedBy")).isNull();
  }

  @Test
  void it_can_be_had_as_csv() {
    var csv = client.get("/api/v1/entries.csv?after=0&limit=2").is(200);

    assertThat(csv.body())
        .startsWith("position,id,recorded_at,instrument,type,")
        .contains("\r\n1,");
  }

  @ParameterizedTest
  @CsvSource({
    "after=first, after",
    "before=-1, before",
    "order=random, order",
    "type=OrderForgotten, type",
    "limit=501, limit"
  })
  void what_is_wrong_is_named(String query, String field) {
    client.get("/api/v1/entries?" + query).isProblem(400, "invalid-request").names(field);
  }

  @Test
  void a_reader_hears_the_backlog_and_then_what_comes() throws IOException, InterruptedException {
    var fresh = Service.empty().client();
    Orders.issued(fresh, "2024-01-01");
    fresh.settle();
    var from = fresh.projected() - 1;

    try (var reader = Listening.to(fresh.address("/api/v1/entries/stream?after=" + from))) {
      await().atMost(PATIENCE).until(() -> reader.positions().size() == 1);
      var slug = Orders.issued(fresh, "2024-01-02");
      await().atMost(PATIENCE).until(() -> reader.positions().size() == 2);

      assertThat(reader.positions()).containsExactly(from + 1, from + 2);
      var event = JSON.readTree(reader.data().getLast());
      assertThat(event.at("/specversion").asString()).isEqualTo("1.0");
      assertThat(event.at("/type").asString()).isEqualTo("policytimeline.OrderIssued");
      assertThat(event.at("/subject").asString()).isEqualTo(slug);
      assertThat(event.at("/sequence").asString()).isEqualTo(String.valueOf(from + 2));
      assertThat(event.at("/data/citation").asString()).startsWith("EO ");
    }
  }

  @Test
  void one_that_comes_back_hears_what_it_missed() throws IOException, InterruptedException {
    var from = String.valueOf(client.projected() - 5);
    var address = client.address("/api/v1/entries/stream?after=1");

    try (var reader = Listening.to(address, "Last-Event-ID", from)) {
      await().atMost(PATIENCE).until(() -> reader.positions().size() >= 5);

      assertThat(reader.positions().getFirst()).isEqualTo(Long.parseLong(from) + 1);
    }
  }

  @Test
  void many_readers_hear_every_entry_once_and_in_order_while_others_write()
      throws IOException, InterruptedException {
    var fresh = Service.empty().client();
    Orders.issued(fresh, "2024-01-01");
    fresh.settle();
    var from = fresh.projected();
    var readers = new ArrayList<Listening>();
    for (var reader = 0; reader < 32; reader++) {
      readers.add(Listening.to(fresh.address("/api/v1/entries/stream?after=" + from)));
    }
    for (var write = 0; write < 40; write++) {
      Orders.issued(fresh, "2024-02-01");
    }
    fresh.settle();
    var head = fresh.projected();

    var all = LongStream.rangeClosed(from + 1, head).boxed().toList();
    for (var reader : readers) {
      await().atMost(PATIENCE).until(() -> reader.positions().size() >= all.size());
      assertThat(reader.positions().subList(0, all.size())).isEqualTo(all);
      reader.close();
    }
  }

  @Test
  void a_position_that_is_none_is_named() {
    client
        .get("/api/v1/entries/stream?after=now", "Accept", "text/event-stream")
        .isProblem(400, "invalid-request")
        .names("after");
  }

  private static List<Long> positions(Answer answer) {
    return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
        .map(item -> item.at("/position").asLong())
        .toList();
  }
}
