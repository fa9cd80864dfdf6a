package policytimeline.api.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// How many items were on the pages before, in a form that clients take as it is. What is ranked is
/// bounded, and at a fixed position it does not change.
final class SearchCursor {

  private SearchCursor() {}

  static String write(int items) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.valueOf(items).getBytes(StandardCharsets.UTF_8));
  }

  static Integer read(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (!text.matches("\\d{1,6}")) {
        throw new IllegalArgumentException("form");
      }
      return Integer.valueOf(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "what the answer before gave as next; got: " + cursor, wrong);
    }
  }
}
