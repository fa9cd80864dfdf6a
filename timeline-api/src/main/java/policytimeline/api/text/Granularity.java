package policytimeline.api.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import policytimeline.core.instrument.Coded;

/// The pieces by which texts are compared.
enum Granularity implements Coded {
  WORD("word"),
  SENTENCE("sentence"),
  WHOLE("whole");

  private final String code;

  Granularity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The pieces of a text, of which it can be put together again.
  List<String> pieces(String text, Locale locale) {
    return switch (this) {
      case WORD -> words(text, locale);
      case SENTENCE -> pieces(text, BreakIterator.getSentenceInstance(locale));
      case WHOLE -> text.isEmpty() ? List.of() : List.of(text);
    };
  }

  /// What is written in ideographs has no spaces: there each of them is a piece.
  private static List<String> words(String text, Locale locale) {
    var words = new ArrayList<String>();
    for (var word : pieces(text, BreakIterator.getWordInstance(locale))) {
      if (word.codePoints().anyMatch(Character::isIdeographic)) {
        word.codePoints().mapToObj(Character::toString).forEach(words::add);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String> pieces(String text, BreakIterator breaks) {
    var pieces = new ArrayList<String>();
    breaks.setText(text);
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
