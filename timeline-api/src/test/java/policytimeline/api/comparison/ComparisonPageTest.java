package policytimeline.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;

class ComparisonPageTest {

  private static final String ADOPTED =
      """
      {"type": "RuleAdopted", "instrument": "us-compared-rule", "citation": "A compared rule", \
      "kind": "regulation", "issuer": "congress", "jurisdiction": "us", "signedOn": "2024-01-01", \
      "effectiveOn": "2024-01-01", "text": [{"provision": "sec. 2", "text": \
      {"en": "Agencies shall <report>."}}], "source": {"publisher": "A test"}}
      """;

  private static final String AMENDED =
      """
      {"type": "RuleAmended", "instrument": "us-compared-rule", "amendment": "amendment", \
      "changes": [{"change": "replaced", "provision": {"provision": "sec. 2", "text": \
      {"en": "Agencies may <report>."}}}], "effectiveOn": "2024-05-01", \
      "by": {"citation": "Act A"}, "source": {"publisher": "A test"}}
      """;

  private static final String REPEALED =
      """
      {"type": "RuleRepealed", "instrument": "us-compared-rule", "effectiveOn": "2024-06-01", \
      "by": {"citation": "Act B"}, "source": {"publisher": "A test"}}
      """;

  private final Client client = Service.withSample().client();

  private Document page(String path) {
    return Jsoup.parse(client.get(path, "Accept", "text/html").is(200).body());
  }

  @Test
  void words_that_changed_stand_in_place_and_a_late_fact_stands_last() {
    client.importFacts(ADOPTED + AMENDED);
    client.settle();
    var before = client.projected();
    client.importFacts(REPEALED);
    client.settle();

    var amended = page("/compare?from=2024-04-30&to=2024-05-31&q=compared");
    assertThat(amended.select("del").text()).isEqualTo("removed: shall");
    assertThat(amended.select("ins").text()).isEqualTo("added: may");
    assertThat(amended.select("dl.text dd").text()).contains("<report>.");

    var learned =
        page(
            "/compare?from=2024-06-01&to=2024-06-01&fromKnown=@%d&toKnown=@%d&q=compared"
                .formatted(before, client.projected()));
    assertThat(learned.select("h1").text())
        .isEqualTo("What this record learned about June 1, 2024");
    assertThat(learned.select("section[aria-labelledby=c-record] .change").text())
        .contains("A compared rule", "repealed by Act B", "In force", "Repealed");
    assertThat(learned.select("section[aria-labelledby=c-revoked]")).isEmpty();
    assertThat(learned.select(".asof").text()).contains("As known at @");
  }

  @Test
  void nothing_asked_the_year_until_the_day_is_compared() {
    var to = client.get("/compare?on=2025-01-19", "Accept", "text/html").is(303);

    assertThat(to.header("Location")).contains("from=2024-01-19", "to=2025-01-19");
  }

  @Test
  void days_in_the_wrong_order_are_told_beside_their_field() {
    var page =
        Jsoup.parse(
            client
                .get("/compare?from=2025-07-24&to=2025-01-19", "Accept", "text/html")
                .is(400)
                .body());

    assertThat(page.select("#to").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#to-fault").text())
        .isEqualTo("2025-01-19 is before the first date. Use 2025-07-24 or a later one.");
  }
}
