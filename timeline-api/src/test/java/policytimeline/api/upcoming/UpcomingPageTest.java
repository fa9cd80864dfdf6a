package policytimeline.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;

/// The dates ahead as people read them.
class UpcomingPageTest {

  private final Client client = Service.withSample().client();

  @Test
  void dates_stand_under_their_months_from_the_chosen_day_on() {
    var page = Sheet.of(client, "/upcoming?on=2025-01-20&to=2025-02-01&family=order").isWhole();

    assertThat(page.heading()).isEqualTo("Dates ahead from January 20, 2025");
    assertThat(page.texts("main h2")).containsExactly("January 2025");
    var ended =
        page.document().select("tbody tr").stream()
            .filter(row -> row.text().contains("EO 14110"))
            .findFirst()
            .orElseThrow();
    assertThat(ended.text()).contains("Jan 20, 2025", "ends", "Revoked", "until then in force");
    assertThat(ended.select("a.cite").attr("href"))
        .isEqualTo("/instruments/us-eo-14110?on=2025-01-20");
  }

  @Test
  void the_calendar_asks_for_the_same() {
    var page = Sheet.of(client, "/upcoming?on=2025-01-20&to=2025-02-01&family=order").isWhole();
    var calendar = client.get(page.link("iCalendar (.ics)")).is(200);

    assertThat(page.link("iCalendar (.ics)"))
        .contains("from=2025-01-20", "to=2025-02-01", "family=order");
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("EO 14110");
  }

  @Test
  void where_nothing_comes_it_says_where_to_look() {
    var none = Sheet.of(client, "/upcoming?on=2030-01-01&q=nothing-like-it").isWhole();

    assertThat(none.one(".empty").text()).contains("No date is known in these months.");
    assertThat(none.link("Look five years ahead")).contains("to=2035-01-01");
  }

  @Test
  void it_is_written_in_chinese_too() {
    var page = Sheet.of(client, "/upcoming?on=2025-01-20", "zh").isWhole();

    assertThat(page.heading()).isEqualTo("自2025年1月20日起即将到来的日期");
  }
}
