package policytimeline.core.text;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import policytimeline.core.instrument.Provision;

/// The order in which people count: `art. 9` before `art. 10`, and `art. 5-ter` before
/// `art. 5-quater`. It is for provisions of which no text tells the order.
final class NumberOrder implements Comparator<Provision> {

  /// How civil law numbers what was put in between, from the second on.
  private static final List<String> NUMERALS =
      List.of(
          "bis",
          "ter",
          "quater",
          "quinquies",
          "sexies",
          "septies",
          "octies",
          "novies",
          "decies",
          "undecies",
          "duodecies");

  private static final Pattern RUN =
      Pattern.compile(
          "[0-9]+|(?<=[0-9])[-\\u2010-\\u2013 ]?(?<numeral>%s)(?![a-z])|[^0-9]+"
              .formatted(String.join("|", NUMERALS)),
          Pattern.CASE_INSENSITIVE);

  /// A part of a number.
  ///
  /// @param numeral which one of the Latin ones it is, or -1
  private record Run(String text, int numeral) {

    static Run of(MatchResult found) {
      var numeral = found.group("numeral");
      return new Run(
          found.group(), numeral == null ? -1 : NUMERALS.indexOf(numeral.toLowerCase(Locale.ROOT)));
    }

    boolean isNumber() {
      return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
  }

  @Override
  public int compare(Provision one, Provision other) {
    var left = runs(one).iterator();
    var right = runs(other).iterator();
    while (left.hasNext() && right.hasNext()) {
      var order = compare(left.next(), right.next());
      if (order != 0) {
        return order;
      }
    }
    var length = Boolean.compare(left.hasNext(), right.hasNext());
    return length != 0 ? length : one.compareTo(other);
  }

  /// What lies within an article comes before the one that was put behind it.
  private static int compare(Run one, Run other) {
    if (one.isNumber() && other.isNumber()) {
      return new BigInteger(one.text()).compareTo(new BigInteger(other.text()));
    }
    return one.numeral() < 0 && other.numeral() < 0
        ? one.text().compareTo(other.text())
        : Integer.compare(one.numeral(), other.numeral());
  }

  private static List<Run> runs(Provision provision) {
    return RUN.matcher(provision.number()).results().map(Run::of).toList();
  }
}
