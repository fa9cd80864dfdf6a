package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Many writers at once are heard one after the other.
class CommandsAtOnceTest {

  private static final int WRITERS = 16;

  private final Client client = Service.withSample().client();

  @Test
  void of_many_who_revoke_an_order_at_once_one_is_heard()
      throws InterruptedException, ExecutionException {
    var order = Orders.issued(client, "2026-05-01");

    var answers =
        together(
            writer ->
                client.post(
                    "/api/v1/orders/" + order + "/revocations",
                    Orders.act("EO " + (95_000 + writer), "2026-06-02")));

    var heard = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(heard).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .hasSize(WRITERS - 1)
        .allSatisfy(
            answer ->
                assertThat(answer.isProblem(409, "already-ended").texts("/entries"))
                    .containsExactly(heard.getFirst().text("/entry")));
    assertThat(
            client
                .get("/api/v1/instruments/" + order + "/entries?known=@" + client.head())
                .at("/entries"))
        .hasSize(2);
  }

  @Test
  void of_many_who_amend_an_order_at_once_all_are_heard()
      throws InterruptedException, ExecutionException {
    var order = Orders.issued(client, "2026-05-01");

    var answers =
        together(
            writer ->
                client.post(
                    "/api/v1/orders/" + order + "/amendments",
                    Orders.act("EO " + (96_000 + writer), "2026-06-02")));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(answer -> answer.number("/position")).distinct())
        .hasSize(WRITERS);
  }

  private interface Writing {
    Answer by(int writer);
  }

  private static List<Answer> together(Writing writing)
      throws InterruptedException, ExecutionException {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var asked =
          IntStream.range(0, WRITERS)
              .<Callable<Answer>>mapToObj(writer -> () -> writing.by(writer))
              .toList();
      var answers = new ArrayList<Answer>();
      for (var answer : writers.invokeAll(asked)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
