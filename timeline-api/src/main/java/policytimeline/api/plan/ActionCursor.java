package policytimeline.api.plan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import policytimeline.projections.plan.ActionQuestion.Place;

/// The place of the last action of a page, in a form that clients take as it is.
final class ActionCursor {

  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,9})/(-?\\d{1,9})/(-?\\d{1,10})/([^/]+)");

  private ActionCursor() {}

  static String write(Place place) {
    var text =
        "%d/%d/%d/%s".formatted(place.pillar(), place.section(), place.place(), place.action());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Place read(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var parts = FORM.matcher(text);
      if (!parts.matches() || text.indexOf(0) >= 0) {
        throw new IllegalArgumentException("form");
      }
      return new Place(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)),
          parts.group(4));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "what the answer before gave as next; got: " + cursor, wrong);
    }
  }
}
