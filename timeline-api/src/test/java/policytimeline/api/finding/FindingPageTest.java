package policytimeline.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;

/// The findings as people read them.
class FindingPageTest {

  private final Client client = Service.withSample().client();

  @Test
  void each_kind_is_counted_and_can_be_looked_at_alone() {
    var all = Sheet.of(client, "/findings").isWhole();
    var orphans = all.document().select(".counts a[href*=kind=orphan]").getFirst();

    var alone = Sheet.of(client, orphans.attr("href")).isWhole();

    assertThat(alone.one(".counts a[aria-current]").text()).isEqualTo(orphans.text());
    assertThat(alone.texts(".finding .st")).isNotEmpty().allMatch("Orphan"::equals);
  }

  @Test
  void an_orphan_tells_its_days_and_what_its_answer_follows() {
    var page = Sheet.of(client, "/findings?kind=orphan&slug=us-omb-m-24-10").isWhole();
    var card = page.one(".finding");

    assertThat(card.text())
        .contains("M-24-10", "It implements EO 14110", "[2025-01-20, 2025-04-03)");
    assertThat(card.select(".side").size()).isGreaterThan(1);
    assertThat(card.select(".side.used").text()).contains("used for answers");
  }

  @Test
  void on_another_day_it_is_none() {
    var before = Sheet.of(client, "/findings?kind=orphan&slug=us-omb-m-24-10&on=2025-01-19");

    assertThat(before.isWhole().one(".empty").text()).contains("No finding meets these conditions");
    assertThat(before.one(".asof strong").text()).isEqualTo("January 19, 2025");
  }

  @Test
  void pages_follow_each_other() {
    var first = Sheet.of(client, "/findings").isWhole();
    var second = Sheet.of(client, first.one("a[rel=next]").attr("href")).isWhole();

    assertThat(second.texts(".finding .body > p:first-child"))
        .isNotEmpty()
        .isNotEqualTo(first.texts(".finding .body > p:first-child"));
  }

  @Test
  void it_is_written_in_chinese_too() {
    assertThat(Sheet.of(client, "/findings?kind=orphan", "zh").isWhole().heading()).isEqualTo("发现");
  }
}
