package policytimeline.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import policytimeline.projections.upcoming.Coming;
import policytimeline.projections.upcoming.UpcomingItem;
import policytimeline.projections.upcoming.UpcomingItem.Held;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

/// Titles stand in the languages in which acts are made.
class CalendarLinesTest {

  @Test
  void in_any_script_no_line_is_too_long_and_nothing_is_lost() throws IOException, ParserException {
    for (var shift = 0; shift < 30; shift++) {
      var title = "x".repeat(shift) + "生成式人工智能服务管理暂行办法😀".repeat(10);
      var text = calendar(title);

      assertThat(text.split("\r\n"))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
      assertThat(described(text)).startsWith(title + "\n");
    }
  }

  private static String described(String text) throws IOException, ParserException {
    List<VEvent> events =
        new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
    return events.getFirst().getProperty(Property.DESCRIPTION).map(Property::getValue).orElse("");
  }

  private static String calendar(String title) {
    var item =
        new UpcomingItem(
            new Place(LocalDate.parse("2030-06-01"), "cn-1", ""),
            "No. 1",
            Map.of("zh", title),
            "rule",
            "regulation",
            Coming.END,
            new Held("in_force", "all"),
            new Held("repealed", "none"),
            null,
            List.of("entry-1"));
    return new UpcomingCalendar(URI.create("http://127.0.0.1/"), Instant.EPOCH, "All of it.")
        .write(List.of(item));
  }
}
