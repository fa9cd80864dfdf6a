package policytimeline.api.upcoming;

import java.time.LocalDate;
import policytimeline.api.page.Cursor;
import policytimeline.projections.upcoming.UpcomingItem;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

/// Where a page of dates ahead goes on.
final class PlaceCursor {

  private PlaceCursor() {}

  static Place read(String cursor) {
    return Cursor.read(
        cursor, 3, parts -> new Place(LocalDate.parse(parts.get(0)), parts.get(1), parts.get(2)));
  }

  static String after(UpcomingItem last) {
    var place = last.place();
    return Cursor.write(place.on(), place.slug(), place.what());
  }
}
