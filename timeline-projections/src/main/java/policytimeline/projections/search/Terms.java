package policytimeline.projections.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The terms of a text, in order: words of letters and digits, and runs of Chinese, Japanese or
/// Korean signs, which have no spaces between their words.
record Terms(List<Term> all) {

  sealed interface Term {
    String text();

    record Word(String text) implements Term {}

    record Run(String text) implements Term {

      /// Every two signs that stand side by side: words of two signs are found among them.
      Stream<String> pairs() {
        var signs = signs();
        var pairs = new ArrayList<String>();
        for (var i = 0; i + 1 < signs.size(); i++) {
          pairs.add(signs.get(i) + signs.get(i + 1));
        }
        return pairs.stream();
      }

      List<String> signs() {
        return text.codePoints().mapToObj(Character::toString).toList();
      }
    }
  }

  private static final String SIGN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー";

  private static final Pattern TERM =
      Pattern.compile("(?<run>[" + SIGN + "]+)|[\\p{L}\\p{N}\\p{M}&&[^" + SIGN + "]]+");

  /// A vector of PostgreSQL holds less than a megabyte, whatever a text says: so much of it goes to
  /// different words, each with what its place in the vector takes, and to so many signs and pairs.
  /// Nothing real comes near; what a text says beyond is not found by its words.
  private static final int MOST_BYTES = 120_000;

  private static final int BYTES_OF_A_PLACE = 10;

  private static final int MOST_GRAMS = 20_000;

  static Terms of(String text) {
    var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return new Terms(
        TERM.matcher(normal)
            .results()
            .map(
                found ->
                    found.group("run") == null
                        ? new Term.Word(found.group())
                        : (Term) new Term.Run(found.group()))
            .toList());
  }

  /// The words, with a space between them, for PostgreSQL to find their stems.
  String words() {
    var words = new StringJoiner(" ");
    var different = new HashSet<String>();
    var bytes = 0;
    for (var term : all) {
      if (term instanceof Term.Word(var word)) {
        if (different.add(word)) {
          bytes += word.getBytes(StandardCharsets.UTF_8).length + BYTES_OF_A_PLACE;
        }
        if (bytes > MOST_BYTES) {
          break;
        }
        words.add(word);
      }
    }
    return words.toString();
  }

  /// Of the runs, each sign and each two signs side by side.
  Set<String> grams() {
    var grams = new LinkedHashSet<String>();
    for (var term : all) {
      if (term instanceof Term.Run run && grams.size() < MOST_GRAMS) {
        Stream.concat(run.signs().stream(), run.pairs())
            .takeWhile(_ -> grams.size() < MOST_GRAMS)
            .forEach(grams::add);
      }
    }
    return grams;
  }
}
