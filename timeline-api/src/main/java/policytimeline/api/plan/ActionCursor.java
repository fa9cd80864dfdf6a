package policytimeline.api.plan;

import java.util.List;
import policytimeline.api.page.Cursor;
import policytimeline.projections.plan.ActionQuestion.Place;

/// The place of the last action of a page.
final class ActionCursor {

  private ActionCursor() {}

  static String write(Place place) {
    return Cursor.write(place.pillar(), place.section(), place.place(), place.action());
  }

  static Place read(String cursor) {
    return Cursor.read(cursor, 4, ActionCursor::place);
  }

  private static Place place(List<String> parts) {
    return new Place(
        Integer.parseInt(parts.get(0)),
        Integer.parseInt(parts.get(1)),
        Integer.parseInt(parts.get(2)),
        parts.get(3));
  }
}
