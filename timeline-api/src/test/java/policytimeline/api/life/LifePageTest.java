package policytimeline.api.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;

class LifePageTest {

  private final Client client = Service.withSample().client();

  private Document page(String path) {
    return Jsoup.parse(client.get(path, "Accept", "text/html").is(200).body());
  }

  @Test
  void people_read_the_last_day_and_not_the_first_one_after() {
    var page = page("/instruments/us-eo-14110?on=2025-01-19");

    assertThat(page.select("#status").text())
        .contains("In force", "on January 19, 2025, for the last day");
    assertThat(page.select(".phases .here").text()).contains("Oct 30, 2023", "Jan 19, 2025");
    assertThat(page.select("h1").text())
        .isEqualTo(
            "EO 14110: Safe, Secure, and Trustworthy Development and Use of Artificial Intelligence");
  }

  @Test
  void in_force_and_not_binding_is_said_of_a_phase() {
    var page = page("/instruments/eu-reg-2024-1689?on=2024-09-01");

    assertThat(page.select(".phases .here").text()).contains("In force", "does not apply");
    assertThat(page.select(".seg rect.ghost.in_force")).isNotEmpty();
  }

  @Test
  void the_record_is_told_entry_by_entry_with_its_source() {
    var trail = page("/instruments/us-eo-14110?on=2025-01-19").select(".trail > li");

    assertThat(trail.getFirst().text()).contains("Issue", "Federal Register", "UTC");
    assertThat(trail.getFirst().select("a[href^=https://www.federalregister.gov]")).isNotEmpty();
    assertThat(trail.text()).contains("Revocation by EO 14148");
  }

  @Test
  void what_it_changed_its_mind_about_stands_in_rows_that_are_links() {
    var rows = page("/instruments/us-eo-14110?on=2025-01-21").select("#h-minds ~ table tbody tr");

    assertThat(rows.eachText()).anyMatch(row -> row.contains("In force"));
    assertThat(rows.eachText()).anyMatch(row -> row.contains("Revoked"));
    var earlier = page(rows.getFirst().select("a").attr("href"));
    assertThat(earlier.select("#status").text()).contains("In force");
    assertThat(earlier.select(".asof").text()).contains("Past knowledge");
  }

  @Test
  void a_day_before_coverage_is_unknown_and_never_looks_like_not_in_force() {
    var page = page("/instruments/us-eo-14110?on=1930-01-01");

    assertThat(page.select(".empty").text()).contains("Nothing is known for January 1, 1930.");
  }

  @Test
  void it_can_be_cited_with_both_clocks() {
    var cited = page("/instruments/us-eo-14110?on=2025-01-19").select(".cited").text();

    assertThat(cited).contains("EO 14110", "January 19, 2025", "on=2025-01-19", "known=@");
  }
}
