package policytimeline.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/// The place of the last item of a page, in a form that clients take as it is.
public final class Cursor {

  private static final String BETWEEN = "\u001f";

  private Cursor() {}

  public static String write(Object... parts) {
    var text = String.join(BETWEEN, List.of(parts).stream().map(String::valueOf).toList());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads what [#write] wrote.
  ///
  /// @param place makes the place of its parts; throws any `RuntimeException` when they are none
  /// @throws IllegalArgumentException that says what would be accepted
  public static <P> P read(String cursor, int parts, Function<List<String>, P> place) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var read = List.of(text.split(BETWEEN, -1));
      if (read.size() != parts || text.indexOf(0) >= 0) {
        throw new IllegalArgumentException("not %d parts".formatted(parts));
      }
      return place.apply(read);
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(
          "what the answer before gave as next; got: " + cursor, wrong);
    }
  }
}
