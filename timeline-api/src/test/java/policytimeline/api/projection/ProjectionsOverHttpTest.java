package policytimeline.api.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// The read models as the administrator sees them.
class ProjectionsOverHttpTest {

  private static final String PROJECTIONS = "/api/v1/projections";

  private static final Client CLIENT = Service.fresh().client();

  private final Client client = CLIENT;

  @Test
  void a_check_proves_them_and_a_rebuild_changes_no_answer() {
    var order = Orders.issued(client, "2020-10-21");
    client.settle();
    var asked = "/api/v1/instruments/%s/timeline?known=@%d".formatted(order, client.projected());
    var before = client.get(asked).is(200).body();

    post("/check").is(202);

    var proved = ended();
    assertThat(proved.text("/rebuild/state")).isEqualTo("completed");
    assertThat(proved.text("/rebuild/purpose")).isEqualTo("check");
    assertThat(proved.text("/certificate/digest")).isNotEmpty();
    assertThat(proved.json().at("/certificate/right").asBoolean()).isTrue();
    assertThat(proved.number("/certificate/position")).isEqualTo(client.projected());

    assertThat(post("/rebuild").is(202).text("/follow")).isEqualTo(PROJECTIONS);

    var rebuilt = ended();
    assertThat(rebuilt.text("/rebuild/state")).isEqualTo("completed");
    assertThat(rebuilt.text("/mode")).isEqualTo("live");
    assertThat(rebuilt.number("/lag")).isZero();
    assertThat(client.get(asked).is(200).body()).isEqualTo(before);
  }

  @Test
  void they_are_for_the_administrator() {
    client.get(PROJECTIONS).isProblem(401, "unauthorized");
    client
        .send(PROJECTIONS + "/rebuild", request -> request.POST(BodyPublishers.noBody()))
        .isProblem(401, "unauthorized");
  }

  private Answer ended() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !"running".equals(tell().text("/rebuild/state")));
    return tell();
  }

  private Answer tell() {
    return client.get(PROJECTIONS, "Authorization", "Bearer " + client.token()).is(200);
  }

  private Answer post(String path) {
    return client.send(
        PROJECTIONS + path,
        request ->
            request
                .header("Authorization", "Bearer " + client.token())
                .POST(BodyPublishers.noBody()));
  }
}
