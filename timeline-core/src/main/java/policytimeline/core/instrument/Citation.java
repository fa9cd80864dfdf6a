package policytimeline.core.instrument;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How people name an instrument: `EO 14110`, `M-24-10`, `88 FR 75191`, `Regulation (EU)
/// 2024/1689`.
public record Citation(String text) {

  public static final int MAX_LENGTH = 300;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern ORDER_NUMBER =
      Pattern.compile("(\\d{1,5})(?: ?- ?)?([A-Z]?)", Pattern.CASE_INSENSITIVE);

  public Citation {
    text = isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "A citation is 1 to 300 characters, such as EO 14110; got: " + text);
    }
  }

  public static Citation of(String text) {
    return new Citation(text);
  }

  /// Whether spaces stand only one by one between other signs, as nearly always. The log is full of
  /// citations, and a pattern takes its time.
  private static boolean isPlain(String text) {
    var afterSpace = true;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (sign < ' ' || sign > '~' || (sign == ' ' && afterSpace)) {
        return false;
      }
      afterSpace = sign == ' ';
    }
    return !afterSpace;
  }

  /// The citation of an executive order by its number, letter numbers in the form `9066-A`.
  public static Citation executiveOrder(String number) {
    var matcher = ORDER_NUMBER.matcher(number.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "The number of an executive order is digits and at most one letter, such as 9066-A; got: "
              + number);
    }
    var letter = matcher.group(2).toUpperCase(Locale.ROOT);
    return new Citation("EO " + matcher.group(1) + (letter.isEmpty() ? "" : "-" + letter));
  }

  /// The slug that this citation stands for, where its form tells; `null` where it does not.
  public @Nullable InstrumentId instrument() {
    var slug = CitationForm.read(text).slug();
    return slug == null ? null : InstrumentId.of(slug);
  }

  /// One key for every usual way to write the same citation: `E.O. 14110` has that of `EO 14110`.
  /// Empty where it has neither letters nor digits.
  public String key() {
    return CitationForm.read(text).key();
  }

  /// Whether it has a form that tells a series and a number in it, such as a page of the Federal
  /// Register.
  public boolean isNumbered() {
    return key().indexOf(':') >= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
