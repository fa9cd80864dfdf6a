package policytimeline.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// The dates ahead as a calendar.
class CalendarOverHttpTest {

  private static final String TURN = "/api/v1/upcoming.ics?from=2025-01-20&to=2025-01-24&topic=ai";

  private final Client client = Service.withSample().client();

  @Test
  void each_date_is_an_event_of_its_whole_day() throws IOException, ParserException {
    var answer = client.get(TURN).is(200);
    var events = events(answer.body());

    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(events)
        .extracting(event -> text(event, Property.DTSTART))
        .contains("20250120", "20250123");
    var end = named(events, "us-eo-14110-2025-01-20-end@policy-timeline");
    assertThat(text(end, Property.SUMMARY)).isEqualTo("EO 14110: end");
    assertThat(text(end, Property.DESCRIPTION))
        .contains("Artificial Intelligence", "Until then: in force.", "From this day on: revoked.");
    assertThat(text(end, Property.URL))
        .isEqualTo(client.address("/api/v1/instruments/us-eo-14110"));
    assertThat(text(end, Property.TRANSP)).isEqualTo("TRANSPARENT");
    assertThat(answer.body().replace("\r\n ", "")).contains("DTSTART;VALUE=DATE:20250120");
  }

  @Test
  void it_is_what_the_rfc_says_and_no_line_is_too_long() throws IOException, ParserException {
    var body = client.get(TURN).is(200).body();

    assertThat(calendar(body).validate().hasErrors()).isFalse();
    assertThat(body.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(body).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void it_tells_the_dates_of_the_list_and_each_has_a_name_of_its_own()
      throws IOException, ParserException {
    var days = "from=2025-01-01&to=2025-08-01&known=" + Service.withSample().start();
    var listed = client.get("/api/v1/upcoming?limit=1&" + days).is(200).number("/total");

    var names =
        events(client.get("/api/v1/upcoming.ics?" + days).is(200).body()).stream()
            .map(event -> text(event, Property.UID))
            .toList();

    assertThat(names).hasSize((int) listed).doesNotHaveDuplicates();
    assertThat(names).anyMatch(name -> name.contains("-action-AAP-001@"));
  }

  @Test
  void it_says_what_is_known_and_what_is_covered_of_its_days() throws IOException, ParserException {
    var known = Service.withSample().start();
    var early = "/api/v1/upcoming.ics?from=1930-01-01&to=1931-01-01&known=" + known;

    assertThat(said(client.get(TURN + "&known=" + known).is(200).body()))
        .isEqualTo(
            "From 2025-01-20 to before 2025-01-24, as known at %s. Coverage: covered.", known);
    assertThat(said(client.get(early).is(200).body())).endsWith("Coverage: unknown.");
  }

  @Test
  void where_nothing_lies_ahead_it_is_empty() throws IOException, ParserException {
    var body = client.get("/api/v1/upcoming.ics?from=2025-01-20&q=nowhere").is(200).body();

    assertThat(events(body)).isEmpty();
  }

  @Test
  void of_one_position_it_stays_to_the_byte() {
    var path = TURN + "&known=" + Service.withSample().start();
    var answer = client.get(path).is(200);

    Orders.issued(client, "2025-01-21");

    assertThat(answer.header("Cache-Control")).contains("immutable");
    assertThat(client.get(path).is(200).body()).isEqualTo(answer.body());
  }

  @Test
  void what_is_wrong_is_named() {
    client
        .get("/api/v1/upcoming.ics?from=2025-01-20&to=2036-01-21")
        .isProblem(400, "invalid-request")
        .names("to");
    client
        .get("/api/v1/upcoming.ics?family=law", "Accept", "text/calendar")
        .isProblem(400, "invalid-request")
        .names("family");
  }

  private static String said(String body) throws IOException, ParserException {
    return calendar(body).getProperty(Property.DESCRIPTION).map(Property::getValue).orElse("");
  }

  private static VEvent named(List<VEvent> events, String name) {
    return events.stream()
        .filter(event -> text(event, Property.UID).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("");
  }

  private static List<VEvent> events(String body) throws IOException, ParserException {
    return calendar(body).getComponents("VEVENT");
  }

  private static Calendar calendar(String body) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(body));
  }
}
