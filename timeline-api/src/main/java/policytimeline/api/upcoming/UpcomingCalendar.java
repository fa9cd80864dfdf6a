package policytimeline.api.upcoming;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import policytimeline.projections.description.Described;
import policytimeline.projections.upcoming.UpcomingItem;

/// The dates ahead as RFC 5545 writes a calendar: each takes its whole day, and nobody's time. A
/// date has the same name in every calendar, so that a reader who comes back finds it again.
final class UpcomingCalendar {

  /// A line may have 75 octets. The library counts characters, none of which has more than three.
  private static final int LONGEST_LINE = 25;

  private final URI service;
  private final Instant knownAt;
  private final String said;

  /// @param service its address, to which those of instruments belong
  /// @param knownAt when the last of what the calendar tells was recorded
  /// @param said of the whole calendar: what it holds, and what it lacks
  UpcomingCalendar(URI service, Instant knownAt, String said) {
    this.service = service;
    this.knownAt = knownAt;
    this.said = said;
  }

  String write(List<UpcomingItem> items) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Policy Timeline//Dates ahead//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", "Policy Timeline"));
    calendar.add(new Description(said));
    items.forEach(item -> calendar.add(event(item)));
    var text = new StringWriter();
    try {
      // the RFC asks for an event at least, and there may be none
      new CalendarOutputter(false, LONGEST_LINE).output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("nothing is written but memory", impossible);
    }
    return text.toString();
  }

  private VEvent event(UpcomingItem item) {
    var event = new VEvent(false);
    event.add(new Uid(name(item)));
    event.add(new DtStamp(knownAt));
    event.add(new DtStart<>(item.place().on()));
    event.add(new Summary(item.citation() + ": " + what(item)));
    event.add(new Description(description(item)));
    event.add(new Categories(item.coming().code()));
    event.add(new Url(service.resolve("/api/v1/instruments/" + item.place().slug())));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static String name(UpcomingItem item) {
    var place = item.place();
    var which = place.what().isEmpty() ? "" : "-" + place.what();
    return "%s-%s-%s%s@policy-timeline"
        .formatted(place.slug(), place.on(), item.coming().code(), which);
  }

  private static String what(UpcomingItem item) {
    var coming = words(item.coming().code());
    var action = item.action();
    return action == null
        ? coming
        : "%s %s %s".formatted(coming, action.action(), words(action.progress()));
  }

  private static String description(UpcomingItem item) {
    var before = item.before();
    var until = before == null ? "" : "Until then: %s. ".formatted(words(before.status()));
    return "%s\n%sFrom this day on: %s."
        .formatted(
            Described.title(item.titles(), item.citation()), until, words(item.after().status()));
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }
}
