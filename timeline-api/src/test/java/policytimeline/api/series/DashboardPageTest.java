package policytimeline.api.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;

/// The dashboard as people read it.
class DashboardPageTest {

  private final Client client = Service.withSample().client();

  @Test
  void it_tells_what_one_day_did_as_the_series_counts_it() {
    var page = Sheet.of(client, "/dashboard?on=2025-02-01&day=2025-01-20").isWhole();
    var ended =
        client.get("/api/v1/series?measure=ended&step=day&from=2025-01-20&to=2025-01-20").is(200);

    assertThat(page.one("#h-effect").text()).isEqualTo("What January 20, 2025 did");
    assertThat(page.document().select("main section").getFirst().text())
        .contains("Ceased to be in force: " + ended.number("/series/0/values/0") + ".");
    assertThat(page.link("The changes one by one"))
        .isEqualTo("/compare?from=2025-01-19&to=2025-01-20");
  }

  @Test
  void without_a_day_it_tells_of_the_last_one_that_changed_anything() {
    var page = Sheet.of(client, "/dashboard?on=2025-01-20&topic=ai").isWhole();

    assertThat(page.one("#h-effect").text()).isEqualTo("What January 20, 2025 did");
  }

  @Test
  void each_drawing_has_its_numbers_as_a_table_and_as_a_file() {
    var page = Sheet.of(client, "/dashboard?on=2025-02-01&years=2&topic=ai").isWhole();
    var family = page.document().select("section[aria-labelledby=h-family]").getFirst();

    assertThat(family.select("svg")).isNotEmpty();
    assertThat(family.select("tbody tr").getFirst().text()).startsWith("2024-01");
    var file = client.get(family.select("a").attr("href")).is(200).body();
    assertThat(file).contains("order").contains("2024-01-01");
    assertThat(page.one(".chips [aria-current]").text()).isEqualTo("2 years");
  }

  @Test
  void a_span_that_there_is_not_is_refused() {
    Sheet.of(client, "/dashboard?years=7").answer().is(400);
    Sheet.of(client, "/dashboard?day=yesterday").answer().is(400);
  }

  @Test
  void it_is_written_in_chinese_too() {
    assertThat(Sheet.of(client, "/dashboard?on=2025-02-01", "zh").isWhole().heading())
        .isEqualTo("截至2025年2月1日的数量");
  }
}
