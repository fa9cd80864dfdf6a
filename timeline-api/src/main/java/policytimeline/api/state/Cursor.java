package policytimeline.api.state;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import policytimeline.projections.state.StateQuestion.Place;

/// The place of the last item of a page, in a form that clients take as it is.
final class Cursor {

  private Cursor() {}

  static String write(Place place) {
    var text = place.day() + "/" + place.slug();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Place read(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var cut = text.indexOf('/');
      return new Place(
          LocalDate.parse(text.substring(0, Math.max(cut, 0))), text.substring(cut + 1));
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new IllegalArgumentException(
          "what the answer before gave as next; got: " + cursor, wrong);
    }
  }
}
