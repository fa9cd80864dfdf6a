package policytimeline.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;

/// The log as people read it.
class LogPageTest {

  private final Client client = Service.withSample().client();

  @Test
  void the_newest_entries_come_first_and_the_older_ones_follow() {
    var first = Sheet.of(client, "/log?slug=us-ai-action-plan-2025").isWhole();
    var positions = first.texts(".lines a[href^=/log/]");

    var second = Sheet.of(client, first.one("a[rel=next]").attr("href")).isWhole();

    assertThat(positions.getFirst()).isNotEqualTo(positions.getLast());
    assertThat(number(positions.getFirst())).isGreaterThan(number(positions.getLast()));
    assertThat(number(second.texts(".lines a[href^=/log/]").getFirst()))
        .isLessThan(number(positions.getLast()));
  }

  @Test
  void each_entry_tells_what_it_records_its_source_and_who_recorded_it() {
    var log = Sheet.of(client, "/log?slug=us-eo-14110&type=OrderRevoked").isWhole();
    var line = log.document().select(".lines li").getLast();

    assertThat(line.text())
        .contains("Revocation by EO 14148", "EO 14110", "2025-01-20", "Federal Register", "by ");
    assertThat(log.one("select[name=type] option[selected]").val()).isEqualTo("OrderRevoked");
  }

  @Test
  void an_entry_has_an_address_of_its_own() {
    var log = Sheet.of(client, "/log?slug=us-eo-14110&type=OrderIssued&known=" + known());
    var address = log.document().select(".lines a[href^=/log/]").getFirst().attr("href");

    var entry = Sheet.of(client, address).isWhole();

    assertThat(address).contains("/log/").endsWith("?known=" + known());
    assertThat(entry.heading()).startsWith("Entry @").endsWith("EO 14110");
    assertThat(entry.one("pre").text()).contains("\"citation\"", "EO 14110");
  }

  @Test
  void an_entry_that_nobody_recorded_is_said_not_to_be_there() {
    var none = Sheet.of(client, "/log/none");

    none.answer().is(404);
    assertThat(none.heading()).isEqualTo("No such entry is recorded");
  }

  @Test
  void conditions_that_nothing_meets_can_be_dropped() {
    var none = Sheet.of(client, "/log?slug=us-eo-1&known=" + known()).isWhole();

    assertThat(none.one(".empty").text()).contains("No entry meets these conditions.");
    assertThat(none.link("Clear all filters")).isEqualTo("/log?known=" + known());
  }

  @Test
  void it_is_written_in_chinese_too() {
    var log = Sheet.of(client, "/log?slug=us-eo-14110", "zh").isWhole();

    assertThat(log.heading()).isEqualTo("日志");
    assertThat(log.document().select(".lines").text()).contains("来源");
  }

  private String known() {
    return "@" + client.projected();
  }

  private static long number(String position) {
    return Long.parseLong(position.replaceAll("\\D", ""));
  }
}
