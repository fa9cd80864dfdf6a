package policytimeline.core.instrument;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How people name an instrument: `EO 14110`, `M-24-10`, `88 FR 75191`, `Regulation (EU)
/// 2024/1689`.
public record Citation(String text) {

  public static final int MAX_LENGTH = 300;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern EXECUTIVE_ORDER =
      Pattern.compile(
          "(?:E\\.? ?O\\.?|Executive Order)(?: No\\.?)? ?(\\d{1,5})(?: ?- ?)?([A-Z]?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OMB_MEMORANDUM =
      Pattern.compile("(?:OMB )?(?:Memorandum )?M[- ](\\d{2})-(\\d{2})", Pattern.CASE_INSENSITIVE);

  private static final Pattern EU_REGULATION =
      Pattern.compile("Regulation \\(EU\\) (\\d{4})/(\\d{1,4})", Pattern.CASE_INSENSITIVE);

  public Citation {
    text = SPACES.matcher(text).replaceAll(" ").strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "A citation is 1 to 300 characters, such as EO 14110; got: " + text);
    }
  }

  public static Citation of(String text) {
    return new Citation(text);
  }

  /// The citation of an executive order by its number, letter numbers in the form `9066-A`.
  public static Citation executiveOrder(String number) {
    var matcher = EXECUTIVE_ORDER.matcher("EO " + number.strip());
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
    var order = EXECUTIVE_ORDER.matcher(text);
    if (order.matches()) {
      var letter = order.group(2).toLowerCase(Locale.ROOT);
      return InstrumentId.of("us-eo-" + order.group(1) + (letter.isEmpty() ? "" : "-" + letter));
    }
    var memorandum = OMB_MEMORANDUM.matcher(text);
    if (memorandum.matches()) {
      return InstrumentId.of("us-omb-m-" + memorandum.group(1) + "-" + memorandum.group(2));
    }
    var regulation = EU_REGULATION.matcher(text);
    if (regulation.matches()) {
      return InstrumentId.of("eu-reg-" + regulation.group(1) + "-" + regulation.group(2));
    }
    return null;
  }

  @Override
  public String toString() {
    return text;
  }
}
