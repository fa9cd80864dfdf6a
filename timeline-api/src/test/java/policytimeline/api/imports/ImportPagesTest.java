package policytimeline.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;
import policytimeline.api.Visitor;

/// Files that people bring in.
class ImportPagesTest {

  private static final String FACT =
      """
      {"type":"OrderIssued","instrument":"us-eo-%1$s","citation":"EO %1$s","kind":"executive_order","issuer":"president","jurisdiction":"us","signedOn":"2025-01-10","effectiveOn":"2025-01-10","source":{"publisher":"Federal Register"}}
      """;

  private final Client client = Service.empty().client();

  @Test
  void a_trial_records_nothing_and_shows_what_would_be() {
    var clerk = Visitor.signedIn(client);
    var form = clerk.open("/import").isWhole();
    assertThat(form.one("input[name=dryRun]").hasAttr("checked")).isTrue();

    var trial = over(clerk, upload(clerk, form, Map.of("dryRun", "true"), FACT.formatted("90021")));

    assertThat(trial.document().text())
        .contains("Nothing was recorded: this was a trial.", "Issue: us-eo-90021");
    assertThat(client.get("/api/v1/instruments/us-eo-90021").status()).isEqualTo(404);
  }

  @Test
  void a_file_is_recorded_and_what_could_not_be_is_listed_with_its_reason() {
    var clerk = Visitor.signedIn(client);
    var facts = FACT.formatted("90022") + "{\"type\":\"Nonsense\"}\n";

    var done = over(clerk, upload(clerk, clerk.open("/import"), Map.of(), facts));

    assertThat(done.one("[data-count=recorded]").text()).isEqualTo("1");
    assertThat(done.one("[data-count=rejected]").text()).isEqualTo("1");
    assertThat(done.texts("section h2").getFirst()).isEqualTo("Rejected rows");
    assertThat(done.document().select("tbody tr").getFirst().text()).contains("Nonsense");
    assertThat(client.get(done.link("All remarks as CSV")).is(200).body()).contains("Nonsense");
  }

  @Test
  void a_fault_stands_beside_its_field() {
    var clerk = Visitor.signedIn(client);

    var faulty = upload(clerk, clerk.open("/import"), Map.of("complete", "true"), "{}");

    assertThat(faulty.status()).isEqualTo(422);
    assertThat(Sheet.of(faulty, client, "/import").one("#source-fault").text()).isNotBlank();
  }

  @Test
  void whoever_has_not_signed_in_sees_imports_and_brings_in_none() {
    var stranger = new Visitor(client);

    assertThat(stranger.open("/import").isWhole().document().select("input[type=file]")).isEmpty();
    assertThat(stranger.upload("/import", Map.of(), "orders.jsonl", "{}").header("Location"))
        .isEqualTo("/sign-in?back=%2Fimport");
  }

  private static Answer upload(
      Visitor clerk, Sheet form, Map<String, String> fields, String facts) {
    var all = new HashMap<>(fields);
    all.put("_csrf", form.one("form[action=/import] input[name=_csrf]").val());
    all.put("format", "jsonl");
    return clerk.upload("/import", all, "orders.jsonl", facts);
  }

  private static Sheet over(Visitor clerk, Answer accepted) {
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(303);
    var path = accepted.header("Location");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> clerk.open(path).document().select("[data-stream]").isEmpty());
    return clerk.open(path).isWhole();
  }
}
