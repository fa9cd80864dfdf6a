package policytimeline.projections.intake.federalregister;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a text that only moves forward.
final class NoteCursor {

  private final String text;
  private int at;

  NoteCursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  String since(int from) {
    return text.substring(from, at);
  }

  /// Steps over what stands here, when it has this form; `null` when it has not.
  @Nullable Matcher take(Pattern form) {
    var found = look(form);
    if (found.lookingAt()) {
      at = found.end();
      return found;
    }
    return null;
  }

  boolean isAt(Pattern form) {
    return look(form).lookingAt();
  }

  /// Steps to the next such end outside of brackets, and gives what it stepped over.
  String takeUpTo(Pattern end) {
    var from = at;
    var found = end.matcher(text);
    var searched = from + 1; // an item has something in it, so that the reading gets on
    while (searched <= text.length() && found.find(searched)) {
      var closing = closing(from, found.start());
      if (closing < 0) {
        at = found.start();
        return text.substring(from, at);
      }
      searched = closing + 1;
    }
    at = text.length();
    return text.substring(from);
  }

  /// Where the bracket closes that is open before a place; -1 when none is, or it never closes.
  private int closing(int from, int place) {
    var open = 0;
    for (var index = from; index < text.length(); index++) {
      if (index == place && open == 0) {
        return -1;
      }
      var letter = text.charAt(index);
      if (letter == '(' || letter == '[') {
        open++;
      } else if ((letter == ')' || letter == ']') && open > 0) {
        open--;
      }
      if (index >= place && open == 0) {
        return index;
      }
    }
    return -1;
  }

  private Matcher look(Pattern form) {
    return form.matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
