package policytimeline.api.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// Writes the markup of a drawing. Every text and every attribute is escaped, so that a page may
/// take the whole as it is.
final class Svg {

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Begins an element.
  ///
  /// @param attributes names and values by turns; one whose value is null is left out
  Svg open(String name, @Nullable Object... attributes) {
    start(name, attributes);
    written.append('>');
    open.push(name);
    return this;
  }

  Svg close() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element with nothing in it.
  Svg add(String name, @Nullable Object... attributes) {
    start(name, attributes);
    written.append("/>");
    return this;
  }

  /// An element with a text in it.
  Svg text(String name, String text, @Nullable Object... attributes) {
    open(name, attributes);
    written.append(HtmlUtils.htmlEscape(text));
    return close();
  }

  /// What was drawn elsewhere.
  Svg put(Svg other) {
    written.append(other.written);
    return this;
  }

  String markup() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return written.toString();
  }

  private void start(String name, @Nullable Object... attributes) {
    written.append('<').append(name);
    for (var place = 0; place < attributes.length; place += 2) {
      var value = attributes[place + 1];
      if (value != null) {
        written
            .append(' ')
            .append(attributes[place])
            .append("=\"")
            .append(HtmlUtils.htmlEscape(written(value)))
            .append('"');
      }
    }
  }

  /// Whole numbers without a fraction.
  private static String written(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : value.toString();
  }
}
