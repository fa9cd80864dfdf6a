package policytimeline.projections.intake;

import java.util.List;
import java.util.Locale;

/// The name of a month as English texts write it, whole or shortened, with or without a full stop.
public record MonthName(String text) {

  /// The form of one, as a part of a regular expression.
  public static final String FORM =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final List<String> BEGINNINGS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// From 1 to 12.
  public int number() {
    return BEGINNINGS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
